package org.commonweal.evidence;

import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * A citation as either side shows it.
 *
 * @param title the evidence's title in the version cited; "Not published" where the reader may not know it
 * @param newer the number of a newer version the reader can see, if there is one
 */
public record Citation(
        CitationId id,
        SubjectRef from,
        String fromLabel,
        String fromPath,
        String evidence,
        String title,
        int version,
        String locator,
        String claim,
        @Nullable Integer newer) {

    /** One sentence for a banner; empty while the version cited is the newest. */
    public String banner() {
        return newer == null
                ? ""
                : "This cites version %d of %s. Version %d is available.".formatted(version, evidence, newer);
    }
}
