package org.commonweal.commissioning.plan;

import java.util.UUID;

/** Identifies a change proposed to an agreed plan. */
public record PlanChangeId(UUID value) {}
