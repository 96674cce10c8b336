/** The public face's own pages: home, about pages, contact, feeds and the site map. */
@NullMarked
@ApplicationModule(
        displayName = "Site",
        allowedDependencies = {"kernel", "database", "webkit", "uikit", "identity", "look", "search"})
package org.commonweal.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
