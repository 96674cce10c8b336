package org.commonweal.commissioning.plan;

/** What becomes of a proposal in the plan. */
public enum PlanOutcome {
    IN_PLAN(ProposalState.IN_PLAN),
    DEFERRED(ProposalState.DEFERRED),
    NOT_SELECTED(ProposalState.NOT_SELECTED),
    WITHDRAWN(ProposalState.WITHDRAWN);

    private final ProposalState state;

    PlanOutcome(ProposalState state) {
        this.state = state;
    }

    ProposalState state() {
        return state;
    }
}
