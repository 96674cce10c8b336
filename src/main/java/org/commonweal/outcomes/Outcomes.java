package org.commonweal.outcomes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Outcomes extends Repository<Outcome, UUID>, JpaSpecificationExecutor<Outcome> {

    Outcome save(Outcome outcome);

    Optional<Outcome> findById(UUID id);

    Optional<Outcome> findByRefNumber(long number);

    List<Outcome> findByIdIn(Collection<UUID> ids);

    List<Outcome> findByCorporateRankNotNullOrderByCorporateRank();

    @Query("select outcome.id from Outcome outcome")
    Stream<UUID> ids();

    @Query("select outcome.id from Outcome outcome where outcome.workspaceId = :space")
    List<UUID> idsIn(UUID space);
}
