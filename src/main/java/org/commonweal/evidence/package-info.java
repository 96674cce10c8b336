/** Needs evidence: items, their file versions and what is known about the data inside them. */
@NullMarked
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"kernel"})
package org.commonweal.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
