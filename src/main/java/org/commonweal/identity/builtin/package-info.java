/**
 * The built-in OpenID provider for a laptop: accounts with passwords, sign-in, forgotten password, invitations. It
 * gives the claims Keycloak would, and refuses to run in production.
 */
@NullMarked
package org.commonweal.identity.builtin;

import org.jspecify.annotations.NullMarked;
