package org.commonweal.needs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NeedStatements extends Repository<NeedStatement, UUID>, JpaSpecificationExecutor<NeedStatement> {

    NeedStatement save(NeedStatement need);

    Optional<NeedStatement> findById(UUID id);

    Optional<NeedStatement> findByRefNumber(long number);

    @Query("select need.id from NeedStatement need")
    Stream<UUID> ids();

    @Query("select need.id from NeedStatement need where need.workspaceId = :space")
    List<UUID> idsIn(UUID space);
}
