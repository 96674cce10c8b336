package org.commonweal.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as everyone may see it.
 *
 * @param takesAnswers whether an answer sent now would count
 * @param questions how many questions it asks at most
 * @param formNumber the version of the questions asked now
 * @param report what people said, once it is published
 * @param decidedOn when the decision was taken, once that is recorded
 */
public record PublicConsultation(
        ConsultationId id,
        String slug,
        ConsultationState state,
        ConsultationBrief brief,
        AnswerMode mode,
        boolean takesAnswers,
        @Nullable Instant closesAt,
        long questions,
        int formNumber,
        List<PublishedChange> changes,
        String report,
        @Nullable LocalDate decidedOn,
        Instant changedAt) {

    /** Whether the public's form is there to be filled in. */
    public boolean answeredHere() {
        return takesAnswers && mode != AnswerMode.SIGNED_IN;
    }

    public boolean confirmedByMail() {
        return mode == AnswerMode.CONFIRMED;
    }

    public boolean reported() {
        return state.compareTo(ConsultationState.REPORTED) >= 0;
    }
}
