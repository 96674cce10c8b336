package org.commonweal.consultation.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.commonweal.consultation.Channel;
import org.commonweal.search.Snippet;

/**
 * Responses in which something was found.
 *
 * @param rebuilding whether the index is being made anew, so that this may be only a part
 */
public record AnswerHits(long total, List<Hit> hits, boolean rebuilding) {

    /**
     * One response.
     *
     * @param publication state of its text for publication; empty if there is none
     */
    public record Hit(
            UUID response,
            String reference,
            LocalDate receivedOn,
            Channel channel,
            String publication,
            boolean excluded,
            List<Said> said) {}

    /** What was said to a question, with the words that were looked for marked. */
    public record Said(String question, Snippet text) {}

    static AnswerHits none(boolean rebuilding) {
        return new AnswerHits(0, List.of(), rebuilding);
    }
}
