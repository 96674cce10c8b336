/**
 * Needs evidence: items, their file versions and what is known about the data inside them. A version passes from draft
 * through review to publication and is cited by number ever after; what it says of itself never changes once it is
 * handed in. Reading tables is the work of {@code evidence.table}, areas and their boundaries of {@code evidence.area}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {
            "kernel",
            "database",
            "identity",
            "access",
            "access :: ui",
            "audit",
            "audit :: ui",
            "files",
            "search",
            "discussion",
            "discussion :: ui",
            "workspace",
            "uikit",
            "webkit"
        })
package org.commonweal.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
