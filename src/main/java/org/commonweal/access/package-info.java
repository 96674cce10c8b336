/**
 * Who may do what: principals, grants, classification and barriers, and the one function that decides for the
 * workspaces, the public pages, search, exports, file links and notices. Modules register what is to be protected with
 * {@link org.commonweal.access.AccessRegistry} and ask {@link org.commonweal.access.Access}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"kernel", "database", "identity", "search", "uikit", "webkit"})
package org.commonweal.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
