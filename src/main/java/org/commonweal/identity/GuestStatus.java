package org.commonweal.identity;

/** What is stored of a guest's access; whether it is due for renewal or expired follows from its dates. */
public enum GuestStatus {
    INVITED,
    ACTIVE,
    SUSPENDED,
    REMOVED
}
