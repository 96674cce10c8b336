package org.commonweal.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AccessObjects extends Repository<AccessObject, UUID> {

    AccessObject save(AccessObject object);

    Optional<AccessObject> findById(UUID id);

    List<AccessObject> findByIdIn(Collection<UUID> ids);

    List<AccessObject> findByParentId(UUID parentId);

    List<AccessObject> findByParentIdIn(Collection<UUID> parentIds);
}
