/** Parts that all workspaces share: the frame, headings, lists, badges, error handling. */
@NullMarked
@ApplicationModule(displayName = "Workspace kit", allowedDependencies = "kernel")
package org.commonweal.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
