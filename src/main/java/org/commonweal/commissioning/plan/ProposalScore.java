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
import java.util.Map;
import java.util.UUID;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What one person gives one proposal; once handed in it stays as it is. */
@Entity
@Table(name = "plan_score")
class ProposalScore extends AggregateRoot {

    @Column(name = "proposal_id", nullable = false, updatable = false)
    private UUID proposalId;

    @Column(name = "scorer_id", nullable = false, updatable = false)
    private UUID scorerId;

    @Column(name = "handed_in_at")
    private @Nullable Instant handedInAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "plan_score_answer", joinColumns = @JoinColumn(name = "score_id"))
    @MapKeyColumn(name = "question", length = 20)
    @MapKeyEnumerated(EnumType.STRING)
    private Map<PlanQuestion, ScoreAnswer> answers = new HashMap<>();

    protected ProposalScore() {}

    ProposalScore(ProposalId proposal, PersonId scorer, Instant at) {
        this.proposalId = proposal.value();
        this.scorerId = scorer.value();
        this.changedAt = at;
    }

    void keep(ScoreDraft draft, Instant at) {
        if (handedInAt != null) {
            throw new RuleViolation(
                    "commissioning.scoreHandedIn",
                    "You have handed in this score, so it stays as it is. Tell the moderator what you see differently.");
        }
        answers.clear();
        for (var question : PlanQuestion.values()) {
            var points = draft.points().get(question);
            var rationale = draft.rationales().getOrDefault(question, "");
            if (points != null || !rationale.isEmpty()) {
                answers.put(question, new ScoreAnswer(points, rationale));
            }
        }
        changedAt = at;
    }

    /** Every question needs points and the reason for them. */
    void handIn(Actor by, Instant at) {
        sheet();
        for (var question : PlanQuestion.values()) {
            if (answer(question).rationale().isEmpty()) {
                throw RuleViolation.onField(
                        "commissioning.rationale",
                        question.name(),
                        "Say why you give %s these points.".formatted(question));
            }
        }
        handedInAt = at;
        registerEvent(
                new Happened(new ProposalId(proposalId).subject(), "proposal.scoreHandedIn", by, at, null, Map.of()));
    }

    ScoreSheet sheet() {
        var points = new EnumMap<PlanQuestion, Integer>(PlanQuestion.class);
        answers.forEach((question, answer) -> {
            if (answer.points() != null) {
                points.put(question, answer.points());
            }
        });
        return new ScoreSheet(points);
    }

    ScoreAnswer answer(PlanQuestion question) {
        return answers.getOrDefault(question, new ScoreAnswer(null, ""));
    }

    ProposalId proposal() {
        return new ProposalId(proposalId);
    }

    PersonId scorer() {
        return new PersonId(scorerId);
    }

    @Nullable
    Instant handedInAt() {
        return handedInAt;
    }
}
