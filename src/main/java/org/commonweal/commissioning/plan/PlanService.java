package org.commonweal.commissioning.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Classification;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.RequiresRole;
import org.commonweal.identity.Role;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads the plan of a year from its call to what Cabinet is recommended. */
@Service
@Transactional
@RequiresRole(Role.COMMISSIONING_HEAD)
public class PlanService {

    private final PlanYears plans;
    private final Proposals proposals;
    private final ProposalScores scores;
    private final PlanRegister register;
    private final PlanRanking ranking;
    private final AccessRegistry registry;
    private final CurrentActor actors;
    private final PortalClock clock;

    PlanService(
            PlanYears plans,
            Proposals proposals,
            ProposalScores scores,
            PlanRegister register,
            PlanRanking ranking,
            AccessRegistry registry,
            CurrentActor actors,
            PortalClock clock) {
        this.plans = plans;
        this.proposals = proposals;
        this.scores = scores;
        this.register = register;
        this.ranking = ranking;
        this.registry = registry;
        this.actors = actors;
        this.clock = clock;
    }

    /** Starts the plan of a year, which the council's own people see until its call opens. */
    public PlanId start(PlanLabel year, PlanWeights weights) {
        if (plans.findByStartYear(year.startYear()).isPresent()) {
            throw RuleViolation.onField(
                    "commissioning.yearTaken",
                    "year",
                    "There is a plan for %s already. Open that one.".formatted(year));
        }
        var plan = new PlanYear(year, weights, actors.get(), clock.instant());
        registry.protect(plan.id().subject(), null, Classification.PARTNER);
        registry.publish(plan.id().subject(), Classification.RESTRICTED);
        plans.save(plan);
        return plan.id();
    }

    /** Lets all partners see the plan and propose for it until the end of that day. */
    public void openCall(PlanId id, LocalDate closesOn) {
        with(id, (plan, now) -> plan.openCall(closesOn, clock.today(), actors.get(), now));
        registry.publish(id.subject(), Classification.PARTNER);
    }

    public void nameScorer(PlanId id, PersonId scorer) {
        with(id, (plan, now) -> plan.nameScorer(scorer, actors.get(), now));
    }

    public void removeScorer(PlanId id, PersonId scorer) {
        with(id, (plan, now) -> plan.removeScorer(scorer, actors.get(), now));
    }

    /** Ends the call, at whatever day it is. */
    public void startScoring(PlanId id) {
        with(id, (plan, now) -> plan.startScoring(actors.get(), now));
    }

    /** Changes weights by which nothing has been scored yet. */
    public void changeWeights(PlanId id, long version, PlanWeights weights) {
        with(id, (plan, now) -> plan.changeWeights(version, weights, scores.anyIn(id.value()), actors.get(), now));
    }

    /** Adds a new version of the weights; what was found with the earlier one stays stored. */
    public void copyWeights(PlanId id, long version, PlanWeights weights) {
        with(id, (plan, now) -> plan.copyWeights(version, weights, actors.get(), now));
        ranking.keep(register.plan(id), clock.instant());
    }

    /** Puts the plan before Cabinet; what becomes of each proposal must have been said. */
    public void recommend(PlanId id) {
        register.plan(id);
        var unsettled = proposals.findByPlanIdOrderByRefNumber(id.value()).stream()
                .filter(proposal -> proposal.state() != ProposalState.DRAFT
                        && proposal.state() != ProposalState.WITHDRAWN
                        && proposal.fate().intended() == null)
                .map(Proposal::ref)
                .toList();
        with(id, (plan, now) -> plan.recommend(unsettled, actors.get(), now));
    }

    public void close(PlanId id) {
        with(id, (plan, now) -> plan.close(actors.get(), now));
    }

    private void with(PlanId id, BiConsumer<PlanYear, Instant> command) {
        var plan = register.plan(id);
        command.accept(plan, clock.instant());
        plans.save(plan);
    }
}
