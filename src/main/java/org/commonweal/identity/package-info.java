/**
 * Who people are: organisations, people keyed by issuer and subject, memberships with roles at an organisation, guests
 * and sign-in. What somebody may see is not decided here but in {@code access}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"kernel", "database", "search", "uikit", "webkit"})
package org.commonweal.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
