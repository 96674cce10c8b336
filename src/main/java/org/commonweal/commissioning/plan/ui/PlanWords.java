package org.commonweal.commissioning.plan.ui;

import org.commonweal.commissioning.plan.AgreeingBody;
import org.commonweal.commissioning.plan.ChangeKind;
import org.commonweal.commissioning.plan.ChangeState;
import org.commonweal.commissioning.plan.OpportunityState;
import org.commonweal.commissioning.plan.PlanLine;
import org.commonweal.commissioning.plan.PlanOutcome;
import org.commonweal.commissioning.plan.PlanState;
import org.commonweal.commissioning.plan.ProposalState;
import org.commonweal.uikit.Labels;
import org.commonweal.uikit.StatusBadge;
import org.commonweal.uikit.StatusBadge.Tone;
import org.jspecify.annotations.Nullable;

/** States as people read them. */
final class PlanWords {

    private PlanWords() {}

    static StatusBadge badge(PlanState state) {
        return switch (state) {
            case DRAFT -> new StatusBadge(Tone.NEUTRAL, "In preparation");
            case CALL_OPEN -> new StatusBadge(Tone.PROGRESS, "Call for proposals");
            case SCORING -> new StatusBadge(Tone.PROGRESS, "Scoring");
            case RECOMMENDED -> new StatusBadge(Tone.PROGRESS, "Before Cabinet");
            case CABINET_AGREED -> new StatusBadge(Tone.PROGRESS, "Before Council");
            case IN_FORCE -> new StatusBadge(Tone.GOOD, "In force");
            case CLOSED -> new StatusBadge(Tone.NEUTRAL, "Closed");
        };
    }

    /** What happens next, and who does it. */
    static String next(PlanState state) {
        return switch (state) {
            case DRAFT -> "The head of commissioning names who scores, and opens the call for proposals.";
            case CALL_OPEN -> "The council's people and its partners propose what should be reviewed.";
            case SCORING -> "At least two people score each proposal without seeing each other; then it is moderated.";
            case RECOMMENDED -> "Cabinet decides first. Democratic services record it.";
            case CABINET_AGREED -> "Cabinet agreed. Now Council decides; democratic services record it.";
            case IN_FORCE -> "Cabinet and Council agreed this plan. Changes go to Cabinet and stay visible.";
            case CLOSED -> "The year is over.";
        };
    }

    static StatusBadge badge(PlanLine line) {
        var outcome = line.outcome();
        boolean held = line.gated() && line.overrideReason().isEmpty();
        return held && line.state() == ProposalState.MODERATED
                ? new StatusBadge(Tone.WARNING, "Held: no resource")
                : outcome != null && line.state().compareTo(ProposalState.IN_PLAN) < 0
                        ? new StatusBadge(
                                Tone.PROGRESS, "Recommended: " + of(outcome).toLowerCase(java.util.Locale.UK))
                        : badge(line.state());
    }

    static StatusBadge badge(ProposalState state) {
        return new StatusBadge(
                switch (state) {
                    case DRAFT, WITHDRAWN -> Tone.NEUTRAL;
                    case SUBMITTED, SCORED, MODERATED -> Tone.PROGRESS;
                    case SHORTLISTED, IN_PLAN -> Tone.GOOD;
                    case DEFERRED -> Tone.WARNING;
                    case NOT_SELECTED -> Tone.BAD;
                },
                state == ProposalState.IN_PLAN ? "In the plan" : Labels.of(state));
    }

    static StatusBadge badge(ChangeState state) {
        return switch (state) {
            case PROPOSED -> new StatusBadge(Tone.PROGRESS, "With the lead cabinet member");
            case SUPPORTED -> new StatusBadge(Tone.PROGRESS, "Before Cabinet");
            case AGREED -> new StatusBadge(Tone.GOOD, "Agreed");
            case REJECTED -> new StatusBadge(Tone.BAD, "Rejected");
        };
    }

    static StatusBadge badge(OpportunityState state) {
        return new StatusBadge(
                switch (state) {
                    case LOGGED -> Tone.PROGRESS;
                    case TAKEN_UP -> Tone.GOOD;
                    case CLOSED -> Tone.NEUTRAL;
                },
                Labels.of(state));
    }

    static String of(@Nullable PlanOutcome outcome) {
        return outcome == null ? "–" : outcome == PlanOutcome.IN_PLAN ? "In the plan" : Labels.of(outcome);
    }

    static String of(ChangeKind kind) {
        return switch (kind) {
            case ADD -> "Add to the plan";
            case DEFER -> "Defer";
            case WITHDRAW -> "Take out of the plan";
            case RESCHEDULE -> "Start on another day";
        };
    }

    static String of(AgreeingBody body) {
        return Labels.of(body);
    }
}
