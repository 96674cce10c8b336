/**
 * The commissioning cycle, beginning with what to review: proposals are scored by the criteria of the commissioning
 * protocol, in arithmetic that loses nothing by rounding.
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
