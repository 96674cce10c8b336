/**
 * What the council writes for everyone to use: the glossary, whose synonyms widen every search, so that a partner's
 * word finds what the council calls something else.
 */
@NullMarked
@ApplicationModule(
        displayName = "Content",
        allowedDependencies = {"kernel", "database", "identity", "access", "search", "uikit", "webkit"})
package org.commonweal.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
