package org.commonweal.identity;

public enum OrganisationStatus {
    PROPOSED,
    ACTIVE,
    DORMANT,
    CLOSED
}
