package org.commonweal.evidence.area;

import java.util.Collection;
import java.util.Map;
import org.commonweal.search.AreaNames;
import org.springframework.stereotype.Component;

/** Lets the search filter show names. */
@Component
class LoadedAreaNames implements AreaNames {

    private final AreaQueries areas;

    LoadedAreaNames(AreaQueries areas) {
        this.areas = areas;
    }

    @Override
    public Map<String, String> names(Collection<String> codes) {
        return areas.names(codes);
    }
}
