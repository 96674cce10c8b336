package org.commonweal.identity;

public enum OrganisationKind {
    COUNCIL,
    COUNTY,
    NHS,
    POLICE,
    HOUSING,
    COUNCIL_COMPANY,
    VCS_REGISTERED,
    VCS_UNREGISTERED,
    SOCIAL_ENTERPRISE,
    PRIVATE,
    PARISH,
    EDUCATION,
    UNION,
    VCS_INFRASTRUCTURE
}
