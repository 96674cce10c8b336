package org.commonweal.consultation.analysis;

import java.util.UUID;
import org.commonweal.consultation.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What staff look for in answers.
 *
 * @param question key of one question, or empty for all
 * @param code what the answer was read as; it belongs to a question, which then is the only one
 * @param publication the state its text for publication has, or empty for any
 * @param excludedLeftOut without what was left out of the counts
 */
public record AnswerQuery(
        String words,
        String question,
        @Nullable Channel channel,
        @Nullable UUID code,
        String publication,
        boolean excludedLeftOut) {

    public static AnswerQuery of(String words) {
        return new AnswerQuery(words, "", null, null, "", false);
    }

    public AnswerQuery to(String key) {
        return new AnswerQuery(words, key, channel, code, publication, excludedLeftOut);
    }

    public AnswerQuery by(@Nullable Channel way) {
        return new AnswerQuery(words, question, way, code, publication, excludedLeftOut);
    }

    public AnswerQuery coded(@Nullable UUID as) {
        return new AnswerQuery(words, question, channel, as, publication, excludedLeftOut);
    }

    public AnswerQuery inState(String state) {
        return new AnswerQuery(words, question, channel, code, state, excludedLeftOut);
    }

    public AnswerQuery leavingOut(boolean excluded) {
        return new AnswerQuery(words, question, channel, code, publication, excluded);
    }
}
