package org.commonweal.commissioning.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A plan in a list. */
public record PlanRow(
        PlanId id,
        PlanLabel year,
        PlanState state,
        @Nullable LocalDate callClosesOn,
        long proposals) {}
