package org.commonweal.consultation.privacy;

import java.time.Instant;
import java.util.List;

/** What is due, or was deleted, kind by kind. */
public record RetentionReport(List<Line> lines) {

    /**
     * One kind of data.
     *
     * @param period in words
     * @param before what closed, or was uploaded, before then is due
     * @param due how many rows were past their time when it was looked at
     * @param executed false for a look that deleted nothing
     */
    public record Line(
            DataClass kind, String period, Instant before, long due, long removed, boolean executed, Instant at) {}
}
