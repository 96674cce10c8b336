/**
 * Finds things. Modules contribute what is findable through {@link org.commonweal.search.SearchSource}; an entry per
 * subject is kept in the same transaction as the change and indexed after commit. Permission is part of every query.
 */
@NullMarked
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"kernel", "database", "webkit", "uikit"})
package org.commonweal.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
