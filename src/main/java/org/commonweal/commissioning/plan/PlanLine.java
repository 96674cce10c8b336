package org.commonweal.commissioning.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as the plan lists it.
 *
 * @param place absent while it is not ranked, or to readers who are not shown ranks yet
 * @param gated whether F3 keeps it from the shortlist
 * @param overrideReason why a lead cabinet member let it past the gate; empty if nobody did
 * @param outcome what is recommended, and once agreed what holds now
 * @param agreed what Council agreed; absent before that, and for what came later
 */
public record PlanLine(
        ProposalId id,
        String ref,
        String title,
        String organisation,
        ServiceClass serviceClass,
        ProposalState state,
        @Nullable Standing place,
        boolean gated,
        String overrideReason,
        @Nullable PlanOutcome outcome,
        String reason,
        @Nullable LocalDate startsOn,
        @Nullable PlanOutcome agreed,
        @Nullable LocalDate agreedStartsOn) {

    /** Rank, total and points. */
    public record Standing(int rank, BigDecimal total, Map<PlanQuestion, Integer> points) {}

    /** Whether the plan as now differs from the plan as agreed. */
    public boolean changed() {
        var now = state == ProposalState.WITHDRAWN ? PlanOutcome.WITHDRAWN : outcome;
        return agreed != now || !java.util.Objects.equals(agreedStartsOn, startsOn);
    }
}
