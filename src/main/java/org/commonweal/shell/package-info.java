/** The workspaces' front door: home, error views and the application shell. */
@NullMarked
@ApplicationModule(displayName = "Shell")
package org.commonweal.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
