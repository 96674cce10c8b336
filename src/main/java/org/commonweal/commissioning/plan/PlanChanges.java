package org.commonweal.commissioning.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PlanChanges extends Repository<PlanChange, UUID> {

    PlanChange save(PlanChange change);

    Optional<PlanChange> findById(UUID id);

    List<PlanChange> findByPlanIdOrderByProposedAt(UUID plan);

    boolean existsByProposalIdAndStateIn(UUID proposal, List<ChangeState> states);
}
