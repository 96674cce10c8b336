/** An empty portal's first minutes: what it prints when it starts, and the page on which its council is entered. */
@NullMarked
@ApplicationModule(
        displayName = "Set-up",
        allowedDependencies = {"kernel", "webkit", "identity", "look"})
package org.commonweal.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
