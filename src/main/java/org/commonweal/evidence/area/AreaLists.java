package org.commonweal.evidence.area;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweal.evidence.table.AreaList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The codes known, for recognising them in tables and for schemas that refer to a set by its name. */
@Component
@Transactional(readOnly = true)
public class AreaLists {

    private final AreaSets sets;
    private final Areas areas;

    AreaLists(AreaSets sets, Areas areas) {
        this.sets = sets;
        this.areas = areas;
    }

    public List<AreaList> lists() {
        return sets.findByOrderByKindAscYearDescNameAsc().stream()
                .map(set -> new AreaList(set.name(), set.kind(), set.year(), codes(set)))
                .toList();
    }

    public Map<String, Set<String>> references() {
        return sets.findByOrderByKindAscYearDescNameAsc().stream()
                .collect(Collectors.toMap(AreaSet::name, this::codes));
    }

    private Set<String> codes(AreaSet set) {
        return new HashSet<>(areas.codes(set.id().value()));
    }
}
