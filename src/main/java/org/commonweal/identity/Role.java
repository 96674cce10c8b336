package org.commonweal.identity;

/** What somebody does at an organisation. The last block exists at the council only. */
public enum Role {
    MEMBER,
    CONTRIBUTOR,
    DATA_SUBMITTER,
    SIGNATORY,
    PARTNER_FINANCE,
    ORG_ADMIN,
    UNION_REP,

    ADMINISTRATOR,
    ANALYST,
    AUDITOR,
    CABINET_MEMBER,
    CLIENT_MANAGER,
    COMMISSIONING_HEAD,
    COMMISSIONING_OFFICER,
    COUNCILLOR,
    DEMOCRATIC_SERVICES,
    FINANCE,
    HR,
    LEAD_CABINET_MEMBER,
    LEAD_COMMISSIONER,
    MONITORING_OFFICER,
    POOL_MANAGER,
    PROCUREMENT,
    RECORDS_OFFICER,
    SCRUTINY_CHAIR,
    SCRUTINY_MEMBER,
    STAFF_PROVIDER;

    /** True for what only the council's own people can be. */
    public boolean councilOnly() {
        return compareTo(ADMINISTRATOR) >= 0;
    }
}
