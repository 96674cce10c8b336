package org.commonweal.identity;

/** A guest's access as people see it on a day. */
public enum GuestState {
    INVITED,
    /** Nobody took the invitation up in time. */
    LAPSED,
    ACTIVE,
    RENEWAL_DUE,
    EXPIRED,
    SUSPENDED,
    REMOVED
}
