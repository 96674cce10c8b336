package org.commonweal.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as those see it who work on it.
 *
 * @param missing what still stands against approving and opening it, while that is to come
 * @param decidedOn when the decision was taken, once that is recorded
 * @param version goes back with a changed form
 */
public record ConsultationDetails(
        ConsultationId id,
        String slug,
        WorkspaceId space,
        ConsultationState state,
        ConsultationBrief brief,
        AnswerMode mode,
        Questionnaire form,
        int formNumber,
        List<Missing> missing,
        List<PublishedChange> changes,
        @Nullable Instant openedAt,
        @Nullable LocalDate decidedOn,
        String analysisNote,
        String report,
        long version,
        Possible may) {

    /** What the reader can do with it now. */
    public record Possible(
            boolean edit,
            boolean approve,
            boolean takeBack,
            boolean open,
            boolean change,
            boolean close,
            boolean analyse,
            boolean report,
            boolean recordDecision,
            boolean publishFeedback,
            boolean archive,
            boolean readAnswers) {}
}
