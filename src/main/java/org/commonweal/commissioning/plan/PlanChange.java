package org.commonweal.commissioning.plan;

import jakarta.persistence.Column;
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
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A change to a plan in force: proposed by an officer, supported by a lead cabinet member, agreed by Cabinet. */
@Entity
@Table(name = "plan_change")
class PlanChange extends AggregateRoot {

    @Column(name = "plan_id", nullable = false, updatable = false)
    private UUID planId;

    @Column(name = "proposal_id", nullable = false, updatable = false)
    private UUID proposalId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 20)
    private ChangeKind kind;

    @Column(name = "reason", nullable = false, updatable = false, length = Texts.REASON)
    private String reason;

    @Column(name = "starts_on", updatable = false)
    private @Nullable LocalDate startsOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private ChangeState state = ChangeState.PROPOSED;

    @Column(name = "proposed_by", nullable = false, updatable = false)
    private UUID proposedBy;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    @Column(name = "supported_by")
    private @Nullable UUID supportedBy;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "decision_ref", nullable = false, length = Texts.TITLE)
    private String minute = "";

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "rejection", nullable = false, length = Texts.REASON)
    private String rejection = "";

    protected PlanChange() {}

    PlanChange(Proposal proposal, ChangeKind kind, String reason, @Nullable LocalDate startsOn, Actor by, Instant at) {
        proposal.requireFits(kind);
        if (kind == ChangeKind.RESCHEDULE && startsOn == null) {
            throw RuleViolation.onField(
                    "commissioning.startsOn", "startsOn", "Say on which day the review is to start instead.");
        }
        this.planId = proposal.plan().value();
        this.proposalId = proposal.id().value();
        this.kind = kind;
        this.reason = Texts.reason(reason);
        this.startsOn = kind == ChangeKind.ADD || kind == ChangeKind.RESCHEDULE ? startsOn : null;
        this.proposedBy = by.requirePerson().value();
        this.proposedAt = at;
        say("plan.changeProposed", by, at);
    }

    void support(Actor by, Instant at) {
        require(ChangeState.PROPOSED, "This change is not waiting for a lead cabinet member.");
        if (by.requirePerson().value().equals(proposedBy)) {
            throw new RuleViolation(
                    "commissioning.ownChange", "You proposed this change. Another lead cabinet member supports it.");
        }
        supportedBy = by.requirePerson().value();
        state = ChangeState.SUPPORTED;
        say("plan.changeSupported", by, at);
    }

    void agree(LocalDate day, String minute, LocalDate today, Actor by, Instant at) {
        require(ChangeState.SUPPORTED, "A lead cabinet member supports a change before Cabinet agrees it.");
        var recorder = by.requirePerson().value();
        if (recorder.equals(proposedBy) || recorder.equals(supportedBy)) {
            throw new RuleViolation(
                    "commissioning.ownChange", "You put this change forward, so somebody else records the decision.");
        }
        if (day.isAfter(today)) {
            throw RuleViolation.onField(
                    "commissioning.decidedAhead",
                    "decidedOn",
                    "That day is still to come. Record the decision once it is taken.");
        }
        this.minute =
                Texts.required("minute", minute, Texts.TITLE, "Name the minute, such as “Cabinet 12 May, item 6”.");
        decidedOn = day;
        decidedBy = recorder;
        state = ChangeState.AGREED;
        say("plan.changeAgreed", by, at);
    }

    void reject(String why, Actor by, Instant at) {
        if (state == ChangeState.AGREED || state == ChangeState.REJECTED) {
            throw new RuleViolation("commissioning.changeState", "This change is decided already.");
        }
        rejection = Texts.reason(why);
        decidedBy = by.requirePerson().value();
        state = ChangeState.REJECTED;
        say("plan.changeRejected", by, at);
    }

    private void require(ChangeState expected, String refusal) {
        if (state != expected) {
            throw new RuleViolation("commissioning.changeState", refusal);
        }
    }

    private void say(String action, Actor by, Instant at) {
        registerEvent(new Happened(
                proposal().subject(), action, by, at, null, Map.of("kind", kind.name(), "for", proposedBy.toString())));
    }

    PlanChangeId id() {
        return new PlanChangeId(rawId());
    }

    PlanId plan() {
        return new PlanId(planId);
    }

    ProposalId proposal() {
        return new ProposalId(proposalId);
    }

    ChangeKind kind() {
        return kind;
    }

    String reason() {
        return reason;
    }

    @Nullable
    LocalDate startsOn() {
        return startsOn;
    }

    ChangeState state() {
        return state;
    }

    PersonId proposedBy() {
        return new PersonId(proposedBy);
    }

    Instant proposedAt() {
        return proposedAt;
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }

    String minute() {
        return minute;
    }

    String rejection() {
        return rejection;
    }
}
