package org.commonweal.search;

import java.util.Collection;
import java.util.Map;

/** Implemented by whoever knows the areas, so that the filter shows names and not codes. */
public interface AreaNames {

    /** Names by code, of those that are known. */
    Map<String, String> names(Collection<String> codes);
}
