/**
 * Shared spaces of several organisations: members with levels, folders and documents with versions, tasks, a calendar,
 * invitations, a bin and the export of a whole space. Other modules add tabs with
 * {@link org.commonweal.workspace.WorkspaceSection} and ask {@link org.commonweal.workspace.SpaceGuard} before they
 * change anything inside.
 */
@NullMarked
@ApplicationModule(
        displayName = "Workspace",
        allowedDependencies = {
            "kernel",
            "database",
            "identity",
            "access",
            "access :: ui",
            "search",
            "files",
            "audit",
            "audit :: ui",
            "discussion",
            "discussion :: ui",
            "uikit",
            "webkit"
        })
package org.commonweal.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
