package org.commonweal.evidence.area;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AreaSets extends Repository<AreaSet, UUID> {

    AreaSet save(AreaSet set);

    Optional<AreaSet> findById(UUID id);

    boolean existsByName(String name);

    List<AreaSet> findByOrderByKindAscYearDescNameAsc();
}
