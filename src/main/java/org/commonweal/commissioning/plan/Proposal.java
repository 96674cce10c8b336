package org.commonweal.commissioning.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What an organisation proposes to review, from its first words to what Cabinet and Council made of it. */
@Entity
@Table(name = "plan_proposal")
class Proposal extends AggregateRoot {

    @Column(name = "ref_number", nullable = false, updatable = false)
    private long refNumber;

    @Column(name = "plan_id", nullable = false, updatable = false)
    private UUID planId;

    @Column(name = "organisation_id", nullable = false, updatable = false)
    private UUID organisationId;

    @Column(name = "author_id", nullable = false, updatable = false)
    private UUID authorId;

    @Embedded
    private ProposalDraft words;

    /** It came of an opportunity, so that it need not wait for a call. */
    @Column(name = "all_year", nullable = false, updatable = false)
    private boolean allYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private ProposalState state = ProposalState.DRAFT;

    @Column(name = "state_reason", nullable = false, length = Texts.REASON)
    private String stateReason = "";

    @Embedded
    private ResourceGate gate = new ResourceGate();

    @Embedded
    private PlanFate fate = new PlanFate();

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected Proposal() {}

    Proposal(
            long refNumber,
            PlanId plan,
            OrganisationId organisation,
            ProposalDraft draft,
            PersonId author,
            boolean allYear,
            Actor by,
            Instant at) {
        this.refNumber = refNumber;
        this.planId = plan.value();
        this.organisationId = organisation.value();
        this.authorId = author.value();
        this.allYear = allYear;
        this.words = draft;
        this.changedAt = at;
        say("proposal.drafted", by, at, Map.of());
    }

    void change(long expected, ProposalDraft draft, Actor by, Instant at) {
        requireVersion(expected);
        require(state == ProposalState.DRAFT, "It has been submitted, so its words stay as they were handed in.");
        this.words = draft;
        touched("proposal.changed", by, at, Map.of());
    }

    /** @param open whether the plan takes proposals now */
    void submit(long expected, boolean open, Actor by, Instant at) {
        requireVersion(expected);
        require(state == ProposalState.DRAFT, "It has been submitted already.");
        if (!open && !allYear) {
            throw new RuleViolation(
                    "commissioning.callClosed",
                    "The call for proposals is not open. Log it as an opportunity: those are taken all year.");
        }
        if (words.summary().isEmpty() || words.outcomes().isEmpty()) {
            throw new RuleViolation(
                    "commissioning.proposalIncomplete",
                    "Say what should be reviewed and why, and what would be better for whom. Then submit it.");
        }
        submittedAt = at;
        move(ProposalState.SUBMITTED, "", "proposal.submitted", by, at);
    }

    void withdraw(String reason, Actor by, Instant at) {
        require(
                state.compareTo(ProposalState.IN_PLAN) < 0,
                "What has become of it is agreed. A change to the plan takes it out again.");
        move(ProposalState.WITHDRAWN, Texts.reason(reason), "proposal.withdrawn", by, at);
    }

    /** @param handedIn how many people have handed in their scores */
    void scored(long handedIn, Actor by, Instant at) {
        if (state == ProposalState.SUBMITTED && handedIn >= PlanYear.LEAST_SCORERS) {
            move(ProposalState.SCORED, "", "proposal.scored", by, at);
        }
    }

    void moderated(int points, Actor by, Instant at) {
        require(
                state == ProposalState.SCORED || state == ProposalState.MODERATED,
                "At least two people hand in their scores before somebody moderates them.");
        this.gate.measure(points);
        tell(ProposalState.MODERATED, "proposal.moderated", by, at);
    }

    void override(String reason, Actor by, Instant at) {
        require(gate.holds() && state == ProposalState.MODERATED, "It is not held by the resource gate.");
        gate.override(reason, by.requirePerson());
        touched("proposal.gateOverridden", by, at, Map.of());
    }

    void shortlist(Actor by, Instant at) {
        require(state == ProposalState.MODERATED, "Only a moderated proposal can be shortlisted.");
        gate.requirePassed();
        tell(ProposalState.SHORTLISTED, "proposal.shortlisted", by, at);
    }

    /** What the recommendation to Cabinet says of it. */
    void intend(PlanOutcome outcome, String reason, @Nullable LocalDate starts, Actor by, Instant at) {
        require(
                state == ProposalState.MODERATED || state == ProposalState.SHORTLISTED,
                "Moderate its scores first; then say what becomes of it.");
        if (outcome == PlanOutcome.IN_PLAN && state != ProposalState.SHORTLISTED) {
            throw new RuleViolation(
                    "commissioning.notShortlisted",
                    "Only a shortlisted proposal comes into the plan. Shortlist it first.");
        }
        require(outcome != PlanOutcome.WITHDRAWN, "Only those who made it can withdraw it.");
        fate.intend(outcome, reason, starts);
        touched("proposal.intended", by, at, Map.of("outcome", outcome.name()));
    }

    /** Cabinet and Council agreed the plan: what was intended holds. */
    void agree(Actor by, Instant at) {
        var outcome = fate.agree();
        if (outcome != null) {
            become(outcome, fate.intendedReason(), by, at);
        }
    }

    /** A change of the agreed plan; what was agreed stays beside it. */
    void apply(ChangeKind kind, String reason, @Nullable LocalDate starts, Actor by, Instant at) {
        requireFits(kind);
        fate.move(kind, starts);
        switch (kind) {
            case ADD -> become(PlanOutcome.IN_PLAN, reason, by, at);
            case DEFER -> become(PlanOutcome.DEFERRED, reason, by, at);
            case WITHDRAW -> become(PlanOutcome.WITHDRAWN, reason, by, at);
            case RESCHEDULE -> touched("proposal.rescheduled", by, at, forAuthor());
        }
    }

    void requireFits(ChangeKind kind) {
        if (kind == ChangeKind.ADD) {
            require(
                    state.ranked() && state != ProposalState.IN_PLAN,
                    "Only what has a moderated score and is not in the plan can be added to it.");
            gate.requirePassed();
        } else {
            require(state == ProposalState.IN_PLAN, "Only what is in the plan can be deferred, withdrawn or moved.");
        }
    }

    private void become(PlanOutcome outcome, String reason, Actor by, Instant at) {
        state = outcome.state();
        stateReason = reason;
        var action = switch (outcome) {
            case IN_PLAN -> "proposal.inPlan";
            case DEFERRED -> "proposal.deferred";
            case NOT_SELECTED -> "proposal.notSelected";
            case WITHDRAWN -> "proposal.takenOut";
        };
        touched(action, by, at, forAuthor());
    }

    private void tell(ProposalState next, String action, Actor by, Instant at) {
        state = next;
        touched(action, by, at, forAuthor());
    }

    private void move(ProposalState next, String reason, String action, Actor by, Instant at) {
        state = next;
        stateReason = reason;
        touched(action, by, at, Map.of("state", next.name()));
    }

    private Map<String, String> forAuthor() {
        return Map.of("state", state.name(), "for", authorId.toString());
    }

    private static void require(boolean fulfilled, String refusal) {
        if (!fulfilled) {
            throw new RuleViolation("commissioning.proposalState", refusal);
        }
    }

    private void touched(String action, Actor by, Instant at, Map<String, String> values) {
        changedAt = at;
        say(action, by, at, values);
    }

    private void say(String action, Actor by, Instant at, Map<String, String> values) {
        registerEvent(new Happened(id().subject(), action, by, at, null, values));
    }

    ProposalId id() {
        return new ProposalId(rawId());
    }

    String ref() {
        return ProposalId.ref(refNumber);
    }

    PlanId plan() {
        return new PlanId(planId);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    PersonId author() {
        return new PersonId(authorId);
    }

    ProposalDraft words() {
        return words;
    }

    ResourceGate gate() {
        return gate;
    }

    PlanFate fate() {
        return fate;
    }

    String title() {
        return words.title();
    }

    ProposalState state() {
        return state;
    }

    String stateReason() {
        return stateReason;
    }

    boolean allYear() {
        return allYear;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    Instant changedAt() {
        return changedAt;
    }
}
