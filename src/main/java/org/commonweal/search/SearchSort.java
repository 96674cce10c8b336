package org.commonweal.search;

import java.util.Arrays;
import java.util.Locale;
import org.commonweal.kernel.RuleViolation;

/** The orders hits may come in; there are no others. */
public enum SearchSort {
    RELEVANCE,
    NEWEST;

    /** As addresses write it: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #code()}; nothing means by relevance. */
    public static SearchSort of(String code) {
        if (code.isEmpty()) {
            return RELEVANCE;
        }
        return Arrays.stream(values())
                .filter(sort -> sort.code().equals(code))
                .findFirst()
                .orElseThrow(() -> RuleViolation.onField(
                        "search.unknownSort", "sort", "Results can be sorted by relevance or newest first."));
    }
}
