package org.commonweal.workspace;

public enum WorkspaceMode {
    /** Members with the level to contribute add and change things. */
    COLLABORATE,
    /** Only managers add things; everyone else reads. */
    PUBLISH_ONLY
}
