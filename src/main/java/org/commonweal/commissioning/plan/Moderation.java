package org.commonweal.commissioning.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;

/** The points of a proposal that count. */
@Entity
@Table(name = "plan_moderation")
class Moderation extends AggregateRoot {

    /** Scorers who lie this far apart have seen different things. */
    static final int FAR_APART = 3;

    @Column(name = "proposal_id", nullable = false, updatable = false)
    private UUID proposalId;

    @Column(name = "moderator_id", nullable = false)
    private UUID moderatorId;

    @Column(name = "reason", nullable = false, length = Texts.REASON)
    private String reason;

    @Column(name = "moderated_at", nullable = false)
    private Instant moderatedAt;

    @ElementCollection
    @CollectionTable(name = "plan_moderated_answer", joinColumns = @JoinColumn(name = "moderation_id"))
    @MapKeyColumn(name = "question", length = 20)
    @MapKeyEnumerated(EnumType.STRING)
    private Map<PlanQuestion, ModeratedAnswer> answers = new HashMap<>();

    protected Moderation() {}

    Moderation(ProposalId proposal) {
        this.proposalId = proposal.value();
    }

    void settle(ModerationDraft draft, List<ScoreSheet> scores, PersonId moderator, Instant at) {
        answers.clear();
        for (var question : PlanQuestion.values()) {
            int points = draft.sheet().points().getOrDefault(question, 0);
            var note = draft.notes().getOrDefault(question, "");
            requireNote(question, points, note, scores);
            answers.put(question, new ModeratedAnswer(points, note));
        }
        reason = draft.reason();
        moderatorId = moderator.value();
        moderatedAt = at;
    }

    private static void requireNote(PlanQuestion question, int points, String note, List<ScoreSheet> scores) {
        int spread = spread(question, scores);
        if (spread >= FAR_APART && note.isEmpty()) {
            throw RuleViolation.onField(
                    "commissioning.spreadNote",
                    question.name(),
                    "The scores for %s lie %d points apart. Say in a note why you settle on %d."
                            .formatted(question, spread, points));
        }
    }

    static int spread(PlanQuestion question, List<ScoreSheet> scores) {
        var points = scores.stream()
                .mapToInt(sheet -> sheet.points().getOrDefault(question, 0))
                .summaryStatistics();
        return points.getCount() == 0 ? 0 : points.getMax() - points.getMin();
    }

    ScoreSheet sheet() {
        var points = new EnumMap<PlanQuestion, Integer>(PlanQuestion.class);
        answers.forEach((question, answer) -> points.put(question, answer.points()));
        return new ScoreSheet(points);
    }

    Map<PlanQuestion, String> notes() {
        var notes = new EnumMap<PlanQuestion, String>(PlanQuestion.class);
        answers.forEach((question, answer) -> {
            if (!answer.note().isEmpty()) {
                notes.put(question, answer.note());
            }
        });
        return notes;
    }

    ProposalId proposal() {
        return new ProposalId(proposalId);
    }

    PersonId moderator() {
        return new PersonId(moderatorId);
    }

    String reason() {
        return reason;
    }

    Instant moderatedAt() {
        return moderatedAt;
    }
}
