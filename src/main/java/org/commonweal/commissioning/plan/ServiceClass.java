package org.commonweal.commissioning.plan;

/** Whom a service is for: the community directly, or the council's own working. */
public enum ServiceClass {
    COMMUNITY,
    CORPORATE
}
