package org.commonweal.commissioning.plan;

import java.time.LocalDate;
import java.util.List;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.RequiresRole;
import org.commonweal.identity.Role;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes a plan in force: an officer proposes, a lead cabinet member supports, Cabinet agrees. */
@Service
@Transactional
public class ChangeService {

    private final PlanChanges changes;
    private final Proposals proposals;
    private final PlanRegister register;
    private final CurrentActor actors;
    private final PortalClock clock;

    ChangeService(
            PlanChanges changes, Proposals proposals, PlanRegister register, CurrentActor actors, PortalClock clock) {
        this.changes = changes;
        this.proposals = proposals;
        this.register = register;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param startsOn when its review is to start, if it is added or moved */
    @RequiresRole({Role.COMMISSIONING_HEAD, Role.LEAD_COMMISSIONER})
    public PlanChangeId propose(ProposalId id, ChangeKind kind, String reason, @Nullable LocalDate startsOn) {
        var proposal = register.proposal(id);
        if (register.planOf(proposal).state() != PlanState.IN_FORCE) {
            throw new RuleViolation(
                    "commissioning.notInForce",
                    "Only a plan in force is changed. Until then, change what is recommended.");
        }
        if (changes.existsByProposalIdAndStateIn(id.value(), List.of(ChangeState.PROPOSED, ChangeState.SUPPORTED))) {
            throw new RuleViolation(
                    "commissioning.changeOpen",
                    "A change for this proposal is waiting already. Have that decided first.");
        }
        var change = new PlanChange(proposal, kind, reason, startsOn, actors.get(), clock.instant());
        changes.save(change);
        return change.id();
    }

    @RequiresRole(Role.LEAD_CABINET_MEMBER)
    public void support(PlanChangeId id) {
        var change = open(id);
        change.support(actors.get(), clock.instant());
        changes.save(change);
    }

    /** Records that Cabinet agreed; the plan as now follows, the plan as agreed stays. */
    @RequiresRole(Role.DEMOCRATIC_SERVICES)
    public void recordAgreed(PlanChangeId id, LocalDate decidedOn, String minute) {
        var change = open(id);
        var proposal = register.proposal(change.proposal());
        change.agree(decidedOn, minute, clock.today(), actors.get(), clock.instant());
        changes.save(change);
        proposal.apply(change.kind(), change.reason(), change.startsOn(), actors.get(), clock.instant());
        proposals.save(proposal);
    }

    @RequiresRole({Role.LEAD_CABINET_MEMBER, Role.DEMOCRATIC_SERVICES})
    public void reject(PlanChangeId id, String reason) {
        var change = open(id);
        change.reject(reason, actors.get(), clock.instant());
        changes.save(change);
    }

    private PlanChange open(PlanChangeId id) {
        var change = changes.findById(id.value()).orElseThrow(() -> new NotFound(ProposalId.SUBJECT_TYPE));
        register.proposal(change.proposal());
        return change;
    }
}
