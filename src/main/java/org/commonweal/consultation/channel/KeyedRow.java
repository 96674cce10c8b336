package org.commonweal.consultation.channel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.commonweal.consultation.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A keyed response of the sample that is keyed twice.
 *
 * @param result what the second keying found; null until it is done
 * @param mine whether the reader keyed it the first time, so that somebody else has to do the second
 */
public record KeyedRow(
        UUID response,
        String reference,
        Channel channel,
        LocalDate receivedOn,
        boolean mine,
        @Nullable Result result) {

    /** @param compared questions that were answered at least once of the two times */
    public record Result(int compared, List<Mismatch> mismatches) {}

    /** A question that was keyed differently. */
    public record Mismatch(String question, String first, String second) {}
}
