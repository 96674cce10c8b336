package org.commonweal.commissioning.plan;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

interface Opportunities extends Repository<Opportunity, UUID>, JpaSpecificationExecutor<Opportunity> {

    Opportunity save(Opportunity opportunity);

    Optional<Opportunity> findById(UUID id);
}
