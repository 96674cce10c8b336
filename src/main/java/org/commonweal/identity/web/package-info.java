/** The security filter chains, sign-in with the provider, and the pages shown when somebody may not come in. */
@NullMarked
package org.commonweal.identity.web;

import org.jspecify.annotations.NullMarked;
