package org.commonweal.commissioning.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

interface PlanYears extends Repository<PlanYear, UUID>, JpaSpecificationExecutor<PlanYear> {

    PlanYear save(PlanYear plan);

    Optional<PlanYear> findById(UUID id);

    Optional<PlanYear> findByStartYear(int year);

    List<PlanYear> findByStateIn(List<PlanState> states);
}
