package org.commonweal.evidence;

import java.util.Locale;

/** What lists of evidence can be sorted by. */
public enum EvidenceSort {
    REF,
    TITLE,
    KIND,
    STATE,
    CHANGED,
    PUBLISHED;

    /** The name for a page request's sort. */
    public String property() {
        return name().toLowerCase(Locale.ROOT);
    }
}
