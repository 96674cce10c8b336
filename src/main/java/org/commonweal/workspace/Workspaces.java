package org.commonweal.workspace;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Workspaces extends Repository<Workspace, UUID>, JpaSpecificationExecutor<Workspace> {

    Workspace save(Workspace workspace);

    Optional<Workspace> findById(UUID id);

    @Query("select w.id from Workspace w")
    Stream<UUID> ids();
}
