package org.commonweal.workspace;

/** What stands on the door of a space. */
public record SpacePlate(WorkspaceId id, String name, String purpose) {}
