package org.commonweal.outcomes;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ThreadLinks extends Repository<ThreadLink, UUID> {

    ThreadLink save(ThreadLink link);

    void delete(ThreadLink link);

    @Query("select link from ThreadLink link where link.fromId in :ids order by link.id")
    List<ThreadLink> leaving(Collection<UUID> ids);

    @Query("select link from ThreadLink link where link.toId in :ids order by link.id")
    List<ThreadLink> arriving(Collection<UUID> ids);
}
