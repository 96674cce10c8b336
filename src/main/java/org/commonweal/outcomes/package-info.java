/**
 * What should change for people and places, apart from how much of a service is given; how one sees whether it does;
 * and the thread that ties needs, outcomes and measures together, and shows where it is broken.
 */
@NullMarked
@ApplicationModule(
        displayName = "Outcomes",
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
            "workspace",
            "evidence",
            "needs",
            "uikit",
            "webkit"
        })
package org.commonweal.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
