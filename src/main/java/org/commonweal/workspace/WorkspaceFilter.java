package org.commonweal.workspace;

import org.jspecify.annotations.Nullable;

/**
 * Narrows the list of spaces.
 *
 * @param text part of the name or purpose; empty for all
 * @param mine only spaces the reader is a member of
 */
public record WorkspaceFilter(String text, @Nullable WorkspaceKind kind, boolean mine) {

    public static WorkspaceFilter empty() {
        return new WorkspaceFilter("", null, false);
    }
}
