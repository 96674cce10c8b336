package org.commonweal.access;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ScopeLinks extends Repository<ScopeLink, ScopeLink.Key> {

    ScopeLink save(ScopeLink link);

    List<ScopeLink> findByObjectId(UUID objectId);

    List<ScopeLink> findByObjectIdIn(Collection<UUID> objectIds);

    void delete(ScopeLink link);
}
