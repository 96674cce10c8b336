package org.commonweal.outcomes;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;

/** How people or a place will be; once agreed, its words stay as they are. */
@Entity
@Table(name = "outcome")
class Outcome extends AggregateRoot {

    private static final int MOST_OUTPUTS = 30;

    @Column(name = "ref_number", nullable = false, updatable = false)
    private long refNumber;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private UUID workspaceId;

    @Column(name = "statement", nullable = false, length = OutcomeDraft.STATEMENT)
    private String statement;

    @Column(name = "population", nullable = false, length = OutcomeDraft.SHORT)
    private String population;

    @Column(name = "place", nullable = false, length = OutcomeDraft.SHORT)
    private String place;

    @Column(name = "wording_reason", nullable = false, length = OutcomeDraft.REASON)
    private String wordingReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private OutcomeState state = OutcomeState.DRAFT;

    @Column(name = "corporate_rank")
    private @Nullable Integer corporateRank;

    /** The decision that gave it its rank. */
    @Column(name = "ranked_by", nullable = false, length = RankingDecision.LENGTH)
    private String rankedBy = "";

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "outcome_theme", joinColumns = @JoinColumn(name = "outcome_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "theme", nullable = false, length = 20)
    private Set<Theme> themes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "outcome_output", joinColumns = @JoinColumn(name = "outcome_id"))
    @OrderColumn(name = "position")
    private List<Output> outputs = new ArrayList<>();

    protected Outcome() {}

    Outcome(long refNumber, WorkspaceId space, OutcomeDraft draft, Actor by, Instant at) {
        this.refNumber = refNumber;
        this.workspaceId = space.value();
        write(draft);
        touched("outcome.drafted", by, at);
    }

    void change(long expected, OutcomeDraft draft, Actor by, Instant at) {
        requireVersion(expected);
        requireDraft();
        write(draft);
        touched("outcome.changed", by, at);
    }

    UUID addOutput(BigDecimal quantity, String unit, Output.Period period, Actor by, Instant at) {
        requireCurrent();
        if (outputs.size() == MOST_OUTPUTS) {
            throw new RuleViolation("outcomes.outputs", "An outcome has at most 30 outputs. Join some of them.");
        }
        if (quantity.signum() <= 0 || quantity.precision() - quantity.scale() > 15) {
            throw RuleViolation.onField("outcomes.quantity", "quantity", "Give an amount above zero.");
        }
        var named = Texts.required("unit", unit, 100, "Say what is counted, such as swimming sessions.");
        var output = new Output(Ids.timeOrdered(), quantity.setScale(2, java.math.RoundingMode.HALF_UP), named, period);
        outputs.add(output);
        touched("outcome.outputsChanged", by, at);
        return output.id();
    }

    void removeOutput(UUID output, Actor by, Instant at) {
        requireCurrent();
        outputs.removeIf(one -> one.id().equals(output));
        touched("outcome.outputsChanged", by, at);
    }

    /** What it still lacks before it can be agreed, a sentence each. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (population.isEmpty()) {
            missing.add("Say whose lives it is about.");
        }
        if (place.isEmpty()) {
            missing.add("Say which place it is about.");
        }
        if (wordingReason.isEmpty() && !Wording.doubts(statement).isEmpty()) {
            missing.add("It reads like an output. Say what will be different for people, or give the reason for it.");
        }
        return missing;
    }

    void agree(long expected, Actor by, Instant at) {
        requireVersion(expected);
        requireDraft();
        if (!missing().isEmpty()) {
            throw RuleViolation.listing("outcomes.incomplete", "This cannot be agreed yet.", missing());
        }
        state = OutcomeState.AGREED;
        touched("outcome.agreed", by, at);
    }

    void takeBack(long expected, Actor by, Instant at) {
        requireVersion(expected);
        if (state != OutcomeState.AGREED) {
            throw new RuleViolation("outcomes.notAgreed", "Only an agreed outcome can be taken back to a draft.");
        }
        if (corporateRank != null) {
            throw new RuleViolation(
                    "outcomes.ranked",
                    "It is one of the council's corporate outcomes. Leave it out of the next ranking first.");
        }
        state = OutcomeState.DRAFT;
        touched("outcome.takenBack", by, at);
    }

    void retire(String reason, Actor by, Instant at) {
        if (state == OutcomeState.RETIRED) {
            throw new RuleViolation("outcomes.retired", "It is retired already.");
        }
        if (corporateRank != null) {
            throw new RuleViolation(
                    "outcomes.ranked",
                    "It is one of the council's corporate outcomes. Leave it out of the next ranking first.");
        }
        var why = Texts.required("reason", reason, OutcomeDraft.REASON, "Say why it is no longer worked towards.");
        state = OutcomeState.RETIRED;
        changedAt = at;
        say("outcome.retired", by, at, Map.of("outcome", ref(), "reason", why));
    }

    /** @param rank 1 for the first; null for one that is a corporate outcome no longer */
    void rank(@Nullable Integer rank, String decision, Actor by, Instant at) {
        if (rank != null && state != OutcomeState.AGREED) {
            throw new RuleViolation("outcomes.rankAgreed", "%s is not agreed, so it has no rank.".formatted(ref()));
        }
        corporateRank = rank;
        rankedBy = rank == null ? "" : decision;
        changedAt = at;
        say(
                "outcome.ranked",
                by,
                at,
                Map.of("outcome", ref(), "rank", rank == null ? "" : rank.toString(), "decision", decision));
    }

    private void write(OutcomeDraft draft) {
        statement = draft.statement();
        population = draft.population();
        place = draft.place();
        wordingReason = draft.wordingReason();
        themes.clear();
        themes.addAll(draft.themes());
    }

    private void touched(String action, Actor by, Instant at) {
        changedAt = at;
        say(action, by, at, Map.of("outcome", ref()));
    }

    private void say(String action, Actor by, Instant at, Map<String, String> values) {
        registerEvent(new Happened(id().subject(), action, by, at, space(), values));
    }

    private void requireDraft() {
        if (state != OutcomeState.DRAFT) {
            throw new RuleViolation(
                    "outcomes.notDraft", "Others rely on these words. Take the outcome back to a draft first.");
        }
    }

    void requireCurrent() {
        if (state == OutcomeState.RETIRED) {
            throw new RuleViolation("outcomes.retired", "This outcome is retired. Nothing is added to it any more.");
        }
    }

    OutcomeId id() {
        return new OutcomeId(rawId());
    }

    String ref() {
        return OutcomeId.SERIES + "-" + refNumber;
    }

    SubjectRef space() {
        return workspace().subject();
    }

    WorkspaceId workspace() {
        return new WorkspaceId(workspaceId);
    }

    OutcomeDraft draft() {
        return new OutcomeDraft(statement, population, place, themes(), wordingReason);
    }

    String statement() {
        return statement;
    }

    Set<Theme> themes() {
        return EnumSet.copyOf(themes);
    }

    List<Output> outputs() {
        return List.copyOf(outputs);
    }

    OutcomeState state() {
        return state;
    }

    @Nullable
    Integer corporateRank() {
        return corporateRank;
    }

    String rankedBy() {
        return rankedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
