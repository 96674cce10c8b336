/**
 * What the public pages share: the template engine and common model, rendered pages kept for a moment, error pages,
 * form tokens, limits on how often somebody may ask, Markdown, and what modules contribute to catalogue and site map.
 */
@NullMarked
@ApplicationModule(
        displayName = "Public page kit",
        allowedDependencies = {"kernel", "database"})
package org.commonweal.webkit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
