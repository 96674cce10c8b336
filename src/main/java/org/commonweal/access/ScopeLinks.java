package org.commonweal.access;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScopeLinks extends Repository<ScopeLink, ScopeLink.Key> {

    ScopeLink save(ScopeLink link);

    List<ScopeLink> findByObjectId(UUID objectId);

    List<ScopeLink> findByObjectIdIn(Collection<UUID> objectIds);

    @Modifying(flushAutomatically = true, clearAutomatically = false)
    @Query("delete from ScopeLink l where l.objectId = :object")
    void clear(UUID object);
}
