package org.commonweal.evidence.area;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.identity.OpenToAll;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks areas up; where places lie is open to all. */
@Service
@Transactional(readOnly = true)
@OpenToAll
public class AreaQueries {

    private static final int MOST_AT_ONCE = 1_000;

    private final AreaSets sets;
    private final Areas areas;

    AreaQueries(AreaSets sets, Areas areas) {
        this.sets = sets;
        this.areas = areas;
    }

    public List<AreaSetRow> sets() {
        return sets.findByOrderByKindAscYearDescNameAsc().stream()
                .map(AreaSet::row)
                .toList();
    }

    /** Names of those codes that are known, the latest where several sets know one. */
    public Map<String, String> names(Collection<String> codes) {
        var names = new LinkedHashMap<String, String>();
        for (var some : portions(codes)) {
            areas.names(some).forEach(row -> names.put((String) row[0], (String) row[1]));
        }
        return names;
    }

    /** The outlines of those codes that can be drawn. */
    public List<AreaShape> shapes(Collection<String> codes) {
        var shapes = new LinkedHashMap<String, AreaShape>();
        for (var some : portions(codes)) {
            for (var row : areas.boundaries(some)) {
                shapes.put((String) row[0], new AreaShape((String) row[0], (String) row[1], (String) row[2]));
            }
        }
        return List.copyOf(shapes.values());
    }

    /** Who has to be credited for the outlines of these codes. */
    public List<String> credits(Collection<String> codes) {
        return portions(codes).stream()
                .flatMap(some -> areas.attributions(some).stream())
                .filter(credit -> !credit.isEmpty())
                .distinct()
                .toList();
    }

    public List<AreaRef> search(String text, int limit) {
        return areas.search(text.strip(), Limit.of(limit)).stream()
                .map(row -> new AreaRef((String) row[0], (String) row[1]))
                .distinct()
                .toList();
    }

    private static List<List<String>> portions(Collection<String> codes) {
        var all = codes.stream().distinct().toList();
        var portions = new java.util.ArrayList<List<String>>();
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            portions.add(all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE)));
        }
        return portions;
    }
}
