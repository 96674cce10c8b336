package org.commonweal.identity;

public enum PersonStatus {
    INVITED,
    ACTIVE,
    SUSPENDED,
    ANONYMISED
}
