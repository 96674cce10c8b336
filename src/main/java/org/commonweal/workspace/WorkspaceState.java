package org.commonweal.workspace;

public enum WorkspaceState {
    DRAFT,
    ACTIVE,
    READ_ONLY,
    ARCHIVED,
    DISPOSED
}
