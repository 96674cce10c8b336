/**
 * How the portal is run: one program at a time on a data folder, and the commands of the launcher, carried out by a
 * running portal over its management port or by a program without a web server. The commands themselves belong to the
 * modules whose data they work on.
 */
@NullMarked
@ApplicationModule(
        displayName = "Operations",
        allowedDependencies = {"kernel"})
package org.commonweal.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
