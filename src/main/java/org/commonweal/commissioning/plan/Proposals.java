package org.commonweal.commissioning.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Proposals extends Repository<Proposal, UUID>, JpaSpecificationExecutor<Proposal> {

    Proposal save(Proposal proposal);

    Optional<Proposal> findById(UUID id);

    Optional<Proposal> findByRefNumber(long number);

    List<Proposal> findByIdIn(Collection<UUID> ids);

    List<Proposal> findByPlanIdOrderByRefNumber(UUID plan);

    @Query("select proposal.id from Proposal proposal")
    Stream<UUID> ids();
}
