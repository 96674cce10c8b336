package org.commonweal.consultation.team;

import java.time.Instant;
import java.util.List;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.Question;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's response as its colleagues see it.
 *
 * @param reference of the response that counts; none before the first submission
 * @param round how often it was submitted
 * @param answers the questions that are asked given what was answered so far
 */
public record TeamDetails(
        String slug,
        String title,
        String organisation,
        @Nullable String reference,
        int round,
        boolean takesAnswers,
        @Nullable Instant closesAt,
        boolean mayEdit,
        boolean maySubmit,
        List<Answer> answers,
        List<Line> log) {

    /** The version of an answer that nobody has given yet. */
    static final long NONE = -1;

    /**
     * One question with what stands there now.
     *
     * @param version goes back with a change, so that nobody overwrites a colleague unseen
     * @param problem what has to be put right before it can be submitted; empty if nothing
     */
    public record Answer(
            Question question,
            Fields fields,
            long version,
            String changedBy,
            @Nullable Instant changedAt,
            String problem) {}

    /** A line of the record. */
    public record Line(TeamEntryKind kind, String question, String person, String body, Instant at) {}

    public List<Line> comments(String question) {
        return log.stream()
                .filter(line -> line.kind() == TeamEntryKind.COMMENTED
                        && line.question().equals(question))
                .toList();
    }

    public Answer answer(String question) {
        return answers.stream()
                .filter(answer -> answer.question().key().equals(question))
                .findFirst()
                .orElseThrow();
    }
}
