package org.commonweal.commissioning.plan;

/** Who agrees the plan, in this order. */
public enum AgreeingBody {
    CABINET,
    COUNCIL
}
