/**
 * What people and places need: statements that say how things are, how they will be, and what follows, each premise
 * resting on cited evidence. A need is shared when at least two organisations endorse it; only then can it be agreed.
 */
@NullMarked
@ApplicationModule(
        displayName = "Needs",
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
            "uikit",
            "webkit"
        })
package org.commonweal.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
