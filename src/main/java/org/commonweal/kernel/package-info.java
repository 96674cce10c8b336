/**
 * What every module may use: ids, subject references, facts, rule violations, the portal's clock and working days. The
 * kernel knows no other module and holds no business rule of any of them.
 */
@NullMarked
@ApplicationModule(
        displayName = "Kernel",
        allowedDependencies = {})
package org.commonweal.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
