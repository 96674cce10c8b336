package org.commonweal.identity;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says of somebody who signs in.
 *
 * @param roles by the organisation's alias at the provider
 * @param administrator whether they hold the realm-wide role
 */
public record ProviderClaims(
        String issuer,
        String subject,
        String name,
        @Nullable String email,
        boolean emailVerified,
        Map<String, Set<Role>> roles,
        boolean administrator) {

    public static ProviderClaims of(String issuer, String subject, Map<String, Object> claims) {
        var email = claims.get("email") instanceof String address ? address : null;
        return new ProviderClaims(
                issuer,
                subject,
                claims.get("name") instanceof String name ? name : email == null ? subject : email,
                email,
                Boolean.TRUE.equals(claims.get("email_verified")),
                OrganisationClaim.read(claims.get(OrganisationClaim.NAME)),
                OrganisationClaim.realmRoles(claims).contains(OrganisationClaim.roleName(Role.ADMINISTRATOR)));
    }
}
