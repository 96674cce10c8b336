package org.commonweal.commissioning.plan;

import java.time.LocalDate;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.RequiresRole;
import org.commonweal.identity.Role;
import org.commonweal.kernel.PortalClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that Cabinet, and then Council, agreed the plan. */
@Service
@Transactional
public class AgreementService {

    private final PlanYears plans;
    private final Proposals proposals;
    private final PlanRegister register;
    private final CurrentActor actors;
    private final PortalClock clock;

    AgreementService(
            PlanYears plans, Proposals proposals, PlanRegister register, CurrentActor actors, PortalClock clock) {
        this.plans = plans;
        this.proposals = proposals;
        this.register = register;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Records a body's agreement; with Council's the plan is in force and its proposals take their places.
     *
     * @param minute where the decision is written down
     */
    @RequiresRole(Role.DEMOCRATIC_SERVICES)
    public void record(PlanId id, AgreeingBody body, LocalDate decidedOn, String minute) {
        var plan = register.plan(id);
        var actor = actors.get();
        var now = clock.instant();
        plan.record(body, decidedOn, minute, clock.today(), actor, now);
        plans.save(plan);
        if (plan.state() == PlanState.IN_FORCE) {
            for (var proposal : proposals.findByPlanIdOrderByRefNumber(id.value())) {
                proposal.agree(actor, now);
                proposals.save(proposal);
            }
        }
    }
}
