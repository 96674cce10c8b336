/**
 * Finds things. Modules contribute what is findable through {@link org.commonweal.search.SearchSource}; a change orders
 * the entry of its subject anew in the same transaction, and the index follows after commit. Permission is part of
 * every query.
 */
@NullMarked
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"kernel", "database", "webkit", "uikit"})
package org.commonweal.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
