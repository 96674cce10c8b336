package org.commonweal.workspace;

import org.commonweal.access.Classification;

/** What the form of a space holds. */
public record WorkspaceDraft(
        String name,
        WorkspaceKind kind,
        String purpose,
        WorkspaceVisibility visibility,
        WorkspaceMode mode,
        Classification classification) {}
