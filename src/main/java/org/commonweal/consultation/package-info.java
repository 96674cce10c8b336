/**
 * Public consultations: what is asked and on what decision, whether it may lawfully be opened, the answers the public
 * gives in plain pages, and what staff read out of them. It keeps its own record of the decision consulted on and needs
 * no module above it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Consultations",
        allowedDependencies = {
            "kernel",
            "identity",
            "access",
            "access :: ui",
            "audit",
            "database",
            "audit :: ui",
            "files",
            "notification",
            "paper",
            "search",
            "workspace",
            "evidence :: table",
            "uikit",
            "webkit"
        })
package org.commonweal.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
