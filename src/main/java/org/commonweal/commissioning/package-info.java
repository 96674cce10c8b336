/**
 * The commissioning cycle, beginning with the plan of a year: organisations propose reviews, people who do not see each
 * other score them by the criteria of the commissioning protocol, and Cabinet and then Council agree what to take on.
 */
@NullMarked
@ApplicationModule(
        displayName = "Commissioning",
        allowedDependencies = {
            "kernel",
            "database",
            "identity",
            "access",
            "audit",
            "audit :: ui",
            "search",
            "discussion",
            "discussion :: ui",
            "uikit"
        })
package org.commonweal.commissioning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
