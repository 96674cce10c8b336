/**
 * The public face's own pages: home, search, organisations, about pages, feeds, catalogue and the site map, and the
 * messages that the public sends.
 */
@NullMarked
@ApplicationModule(
        displayName = "Site",
        allowedDependencies = {"kernel", "database", "webkit", "uikit", "identity", "look", "search", "notification"})
package org.commonweal.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
