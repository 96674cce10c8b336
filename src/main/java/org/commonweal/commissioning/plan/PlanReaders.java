package org.commonweal.commissioning.plan;

import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.springframework.stereotype.Component;

/** What whoever acts may be shown and may do, by their roles. */
@Component
class PlanReaders {

    private final CurrentActor actors;

    PlanReaders(CurrentActor actors) {
        this.actors = actors;
    }

    /** Until Cabinet is recommended a plan, points and ranks stay within the council. */
    boolean seeResults(PlanYear plan) {
        var standing = actors.standing();
        return plan.state().compareTo(PlanState.RECOMMENDED) >= 0
                || standing != null && standing.active() && standing.council() != null;
    }

    boolean head() {
        return actors.has(Role.COMMISSIONING_HEAD);
    }

    boolean moderates() {
        return head() || actors.has(Role.LEAD_COMMISSIONER);
    }

    boolean leadsInCabinet() {
        return actors.has(Role.LEAD_CABINET_MEMBER);
    }

    boolean records() {
        return actors.has(Role.DEMOCRATIC_SERVICES);
    }

    boolean audits() {
        return actors.has(Role.AUDITOR);
    }

    boolean scores(PlanYear plan) {
        return plan.hasScorer(actors.get().person());
    }
}
