package org.commonweal.workspace.invitations;

public enum InvitationState {
    INVITED,
    ACCEPTED,
    DECLINED,
    LAPSED,
    WITHDRAWN
}
