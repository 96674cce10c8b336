package org.commonweal.workspace.agenda;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SpaceEvents extends Repository<SpaceEvent, UUID>, JpaSpecificationExecutor<SpaceEvent> {

    SpaceEvent save(SpaceEvent event);

    void delete(SpaceEvent event);

    Optional<SpaceEvent> findById(UUID id);

    @Query("select e.id from SpaceEvent e")
    Stream<UUID> ids();
}
