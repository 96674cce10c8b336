package org.commonweal.outcomes;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.commonweal.database.RefNumbers;
import org.commonweal.identity.ActingFor;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.RequiresRole;
import org.commonweal.identity.Role;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.Formats;
import org.commonweal.workspace.SpaceGuard;
import org.commonweal.workspace.WorkspaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes outcomes down and leads them to where the council agrees and ranks them. */
@Service
@Transactional
@SignedIn
public class OutcomeService {

    private final Outcomes outcomes;
    private final OutcomeRegister register;
    private final RefNumbers numbers;
    private final SpaceGuard guard;
    private final OutcomeReaders readers;
    private final CurrentActor actors;
    private final ActingFor actingFor;
    private final PortalClock clock;

    OutcomeService(
            Outcomes outcomes,
            OutcomeRegister register,
            RefNumbers numbers,
            SpaceGuard guard,
            OutcomeReaders readers,
            CurrentActor actors,
            ActingFor actingFor,
            PortalClock clock) {
        this.outcomes = outcomes;
        this.register = register;
        this.numbers = numbers;
        this.guard = guard;
        this.readers = readers;
        this.actors = actors;
        this.actingFor = actingFor;
        this.clock = clock;
    }

    /** Adds a draft that the members of the space can read; answers its reference. */
    public String draft(WorkspaceId space, OutcomeDraft draft) {
        guard.requireContribution(space, space.subject());
        actingFor.submitting();
        var outcome = new Outcome(numbers.next(OutcomeId.SERIES), space, draft, actors.get(), clock.instant());
        readers.protect(outcome.id().subject(), space.subject());
        outcomes.save(outcome);
        return outcome.ref();
    }

    public void change(OutcomeId id, long version, OutcomeDraft draft) {
        with(id, (outcome, now) -> outcome.change(version, draft, actors.get(), now));
    }

    /**
     * Says how much of a service is expected to bring the outcome about.
     *
     * @param quantity above zero, in each period
     */
    public void addOutput(OutcomeId id, BigDecimal quantity, String unit, Output.Period period) {
        with(id, (outcome, now) -> outcome.addOutput(quantity, unit, period, actors.get(), now));
    }

    public void removeOutput(OutcomeId id, UUID output) {
        with(id, (outcome, now) -> outcome.removeOutput(output, actors.get(), now));
    }

    /** Agrees for the council that this is to change; every partner can read it from then on. */
    @RequiresRole({Role.LEAD_COMMISSIONER, Role.COMMISSIONING_HEAD})
    public void agree(OutcomeId id, long version) {
        with(id, (outcome, now) -> outcome.agree(version, actors.get(), now));
        readers.show(id);
    }

    /** Makes it a draft again, for its space alone. */
    @RequiresRole({Role.LEAD_COMMISSIONER, Role.COMMISSIONING_HEAD})
    public void takeBack(OutcomeId id, long version) {
        with(id, (outcome, now) -> outcome.takeBack(version, actors.get(), now));
        readers.hide(id);
    }

    @RequiresRole({Role.LEAD_COMMISSIONER, Role.COMMISSIONING_HEAD})
    public void retire(OutcomeId id, String reason) {
        with(id, (outcome, now) -> outcome.retire(reason, actors.get(), now));
    }

    /**
     * Writes down how a body has put the council's corporate outcomes in order. Those that it leaves out are corporate
     * outcomes no longer.
     *
     * @param order references such as O-1, the first of them ranked first
     * @throws RuleViolation if one is unknown, named twice or not agreed, or the decision lies ahead
     */
    @RequiresRole(Role.DEMOCRATIC_SERVICES)
    public void recordRanking(List<String> order, RankingDecision decision) {
        if (decision.on().isAfter(clock.today())) {
            throw RuleViolation.onField("outcomes.on", "on", "The decision has not been taken yet.");
        }
        if (new HashSet<>(order).size() < order.size()) {
            throw RuleViolation.onField("outcomes.order", "order", "Name each outcome once.");
        }
        var words = "%s, %s, %s".formatted(decision.body(), Formats.date(decision.on()), decision.minute());
        var ranked = order.stream().map(this::rankable).toList();
        var now = clock.instant();
        outcomes.findByCorporateRankNotNullOrderByCorporateRank().stream()
                .filter(outcome -> !ranked.contains(outcome))
                .forEach(outcome -> {
                    outcome.rank(null, words, actors.get(), now);
                    outcomes.save(outcome);
                });
        for (int at = 0; at < ranked.size(); at++) {
            ranked.get(at).rank(at + 1, words, actors.get(), now);
            outcomes.save(ranked.get(at));
        }
    }

    private Outcome rankable(String ref) {
        return register.find(ref)
                .orElseThrow(() -> RuleViolation.onField(
                        "outcomes.order", "order", "There is no outcome %s that you can read.".formatted(ref)));
    }

    private void with(OutcomeId id, BiConsumer<Outcome, Instant> command) {
        var outcome = register.changing(id);
        command.accept(outcome, clock.instant());
        outcomes.save(outcome);
    }
}
