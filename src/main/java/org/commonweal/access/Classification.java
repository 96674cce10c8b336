package org.commonweal.access;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** How widely something may ever be seen; also the audience of a publication. */
public enum Classification {
    PUBLIC,
    PARTNER,
    RESTRICTED,
    CONFIDENTIAL;

    public boolean covers(Classification other) {
        return compareTo(other) >= 0;
    }

    /** This one and the wider ones, by name. */
    Set<String> downwards() {
        return Arrays.stream(values()).filter(this::covers).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
