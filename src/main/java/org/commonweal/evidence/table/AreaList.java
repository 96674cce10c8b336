package org.commonweal.evidence.table;

import java.util.Set;

/** A loaded list of areas: the wards of 2024, the LSOAs of 2011 … */
public record AreaList(String label, AreaKind kind, int year, Set<String> codes) {

    public AreaList {
        codes = Set.copyOf(codes);
    }
}
