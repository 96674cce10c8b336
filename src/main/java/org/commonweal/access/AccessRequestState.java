package org.commonweal.access;

public enum AccessRequestState {
    OPEN,
    GRANTED,
    DECLINED
}
