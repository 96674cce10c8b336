/** The council's own colours and logo, on the public pages and in the workspaces. */
@NullMarked
@ApplicationModule(
        displayName = "Look",
        allowedDependencies = {"kernel", "identity", "uikit"})
package org.commonweal.look;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
