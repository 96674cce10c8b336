package org.commonweal.commissioning.plan;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SensitivityRuns extends Repository<SensitivityRun, UUID> {

    SensitivityRun save(SensitivityRun run);

    Optional<SensitivityRun> findFirstByPlanIdOrderByNumberDesc(UUID plan);

    int countByPlanId(UUID plan);
}
