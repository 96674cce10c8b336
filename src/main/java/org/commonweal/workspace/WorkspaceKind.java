package org.commonweal.workspace;

public enum WorkspaceKind {
    REVIEW,
    CODESIGN,
    PARTNERSHIP,
    PROVIDER,
    IN_HOUSE_BID,
    UNION,
    SCRUTINY_TF,
    MEMBER_GROUP,
    COMMISSIONING_TEAM,
    COMMUNITY
}
