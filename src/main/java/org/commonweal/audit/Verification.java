package org.commonweal.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a check of the record found.
 *
 * @param sealed rows whose seals are good, up to the first bad one
 * @param waiting rows at the end that are not sealed yet
 * @param late rows sealed long after they were written down: after an outage, or put in by somebody
 * @param firstBad the first bad row and what is wrong with it; absent when all is well
 */
public record Verification(
        long sealed, long waiting, long late, @Nullable BadRow firstBad) {

    /**
     * A row that is not what was sealed.
     *
     * @param seq the row's number in the record
     */
    public record BadRow(long seq, String problem) {}

    public boolean good() {
        return firstBad == null;
    }
}
