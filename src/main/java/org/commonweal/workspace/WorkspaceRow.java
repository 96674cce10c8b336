package org.commonweal.workspace;

import org.commonweal.access.Level;

/** A space in a list, as far as the reader may know it: below METADATA its name and purpose are withheld. */
public record WorkspaceRow(
        WorkspaceId id,
        String name,
        WorkspaceKind kind,
        String purpose,
        WorkspaceState state,
        String owner,
        Level level) {}
