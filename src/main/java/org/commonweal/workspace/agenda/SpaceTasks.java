package org.commonweal.workspace.agenda;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SpaceTasks extends Repository<SpaceTask, UUID>, JpaSpecificationExecutor<SpaceTask> {

    SpaceTask save(SpaceTask task);

    void delete(SpaceTask task);

    Optional<SpaceTask> findById(UUID id);

    @Query("select t.id from SpaceTask t")
    Stream<UUID> ids();
}
