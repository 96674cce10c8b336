package org.commonweal.commissioning.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The plan of a year: its call, its weights, who scores, and that Cabinet and Council agreed it. */
@Entity
@Table(name = "plan_year")
class PlanYear extends AggregateRoot {

    static final int LEAST_SCORERS = 2;

    @Column(name = "start_year", nullable = false, updatable = false)
    private int startYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private PlanState state = PlanState.DRAFT;

    @Column(name = "call_closes_on")
    private @Nullable LocalDate callClosesOn;

    @Column(name = "recommended_by")
    private @Nullable UUID recommendedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    /** The last set counts; earlier ones stay, because something was ranked by them. */
    @ElementCollection
    @CollectionTable(name = "plan_weights", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PlanWeights> weights = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_scorer", joinColumns = @JoinColumn(name = "plan_id"))
    @Column(name = "person_id", nullable = false)
    private Set<UUID> scorers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "plan_agreement", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PlanAgreement> agreements = new ArrayList<>();

    protected PlanYear() {}

    PlanYear(PlanLabel year, PlanWeights first, Actor by, Instant at) {
        first.exact();
        this.startYear = year.startYear();
        this.changedAt = at;
        weights.add(first);
        say("plan.started", by, at, Map.of("year", year.toString()));
    }

    void openCall(LocalDate closesOn, LocalDate today, Actor by, Instant at) {
        requireState(PlanState.DRAFT, "The call can be opened once, while the plan is a draft.");
        if (closesOn.isBefore(today)) {
            throw RuleViolation.onField(
                    "commissioning.callPast",
                    "closesOn",
                    "The last day lies in the past. Choose today or a later day.");
        }
        callClosesOn = closesOn;
        move(PlanState.CALL_OPEN, "plan.callOpened", by, at);
    }

    void startScoring(Actor by, Instant at) {
        requireState(PlanState.CALL_OPEN, "Scoring starts after the call. Open the call first.");
        requireScorers();
        move(PlanState.SCORING, "plan.scoringStarted", by, at);
    }

    private void requireScorers() {
        if (scorers.size() < LEAST_SCORERS) {
            throw new RuleViolation(
                    "commissioning.twoScorers",
                    "At least two people score independently; %d named so far. Name another one."
                            .formatted(scorers.size()));
        }
    }

    void nameScorer(PersonId scorer, Actor by, Instant at) {
        requireRunning();
        if (scorers.add(scorer.value())) {
            touched("plan.scorerNamed", by, at, Map.of("scorer", scorer.value().toString()));
        }
    }

    void removeScorer(PersonId scorer, Actor by, Instant at) {
        requireRunning();
        if (scorers.remove(scorer.value())) {
            if (state.scores()) {
                requireScorers();
            }
            touched(
                    "plan.scorerRemoved",
                    by,
                    at,
                    Map.of("scorer", scorer.value().toString()));
        }
    }

    /** @param used whether anything has been scored, which fixes the set */
    void changeWeights(long expected, PlanWeights changed, boolean used, Actor by, Instant at) {
        requireVersion(expected);
        requireRunning();
        changed.exact();
        if (used) {
            throw new RuleViolation(
                    "commissioning.weightsUsed",
                    "Proposals have been scored with these weights, so they stay as they are. Copy them as a new"
                            + " version and change that.");
        }
        weights.set(weights.size() - 1, changed);
        touched("plan.weightsChanged", by, at, Map.of());
    }

    void copyWeights(long expected, PlanWeights changed, Actor by, Instant at) {
        requireVersion(expected);
        if (state.compareTo(PlanState.SCORING) > 0) {
            throw new RuleViolation(
                    "commissioning.weightsLate",
                    "The plan has been recommended on these weights. Change the plan of a later year.");
        }
        changed.exact();
        weights.add(changed);
        touched("plan.weightsCopied", by, at, Map.of("number", String.valueOf(weights.size())));
    }

    /** @param unsettled references of proposals for which nothing is intended yet */
    void recommend(List<String> unsettled, Actor by, Instant at) {
        requireState(PlanState.SCORING, "Only a plan whose proposals are being scored can be recommended.");
        if (!unsettled.isEmpty()) {
            throw new RuleViolation(
                    "commissioning.unsettled",
                    "Say for each proposal what becomes of it; still open: %s."
                            .formatted(String.join(", ", unsettled)));
        }
        recommendedBy = by.requirePerson().value();
        move(PlanState.RECOMMENDED, "plan.recommended", by, at);
    }

    void record(AgreeingBody body, LocalDate day, String minute, LocalDate today, Actor by, Instant at) {
        PlanRecording.check(this, body, day, today, by.requirePerson());
        agreements.add(new PlanAgreement(
                body,
                day,
                Texts.required("minute", minute, Texts.TITLE, "Name the minute, such as “Cabinet 12 May, item 6”."),
                by.requirePerson().value(),
                at));
        boolean cabinet = body == AgreeingBody.CABINET;
        move(
                cabinet ? PlanState.CABINET_AGREED : PlanState.IN_FORCE,
                cabinet ? "plan.agreedByCabinet" : "plan.agreedByCouncil",
                by,
                at);
    }

    void close(Actor by, Instant at) {
        requireState(PlanState.IN_FORCE, "Only a plan in force can be closed.");
        move(PlanState.CLOSED, "plan.closed", by, at);
    }

    boolean takesProposals(LocalDate today) {
        return state == PlanState.CALL_OPEN && callClosesOn != null && !today.isAfter(callClosesOn);
    }

    void requireRunning() {
        if (state == PlanState.CLOSED) {
            throw new RuleViolation("commissioning.planClosed", "This plan is closed. Open one for a later year.");
        }
    }

    private void requireState(PlanState expected, String refusal) {
        if (state != expected) {
            throw new RuleViolation("commissioning.planState", refusal);
        }
    }

    private void move(PlanState next, String action, Actor by, Instant at) {
        state = next;
        touched(action, by, at, Map.of("state", next.name()));
    }

    private void touched(String action, Actor by, Instant at, Map<String, String> values) {
        changedAt = at;
        say(action, by, at, values);
    }

    private void say(String action, Actor by, Instant at, Map<String, String> values) {
        registerEvent(new Happened(id().subject(), action, by, at, null, values));
    }

    PlanId id() {
        return new PlanId(rawId());
    }

    PlanLabel label() {
        return new PlanLabel(startYear);
    }

    PlanState state() {
        return state;
    }

    @Nullable
    LocalDate callClosesOn() {
        return callClosesOn;
    }

    @Nullable
    PersonId recommendedBy() {
        return recommendedBy == null ? null : new PersonId(recommendedBy);
    }

    PlanWeights weights() {
        return weights.getLast();
    }

    int weightsNumber() {
        return weights.size();
    }

    boolean hasScorer(@Nullable PersonId person) {
        return person != null && scorers.contains(person.value());
    }

    Set<PersonId> scorers() {
        return scorers.stream().map(PersonId::new).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    List<PlanAgreement> agreements() {
        return List.copyOf(agreements);
    }
}
