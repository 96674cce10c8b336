package org.commonweal.identity.builtin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonweal.identity.Directory;
import org.commonweal.identity.OrganisationClaim;
import org.commonweal.identity.Role;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** Puts into the identity token what Keycloak would: name, address and the roles at each organisation. */
@Component
@ActiveOnBuiltIn
class IdentityClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final Directory directory;
    private final PortalClock clock;

    IdentityClaims(Directory directory, PortalClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        Authentication signedIn = context.getPrincipal();
        if (signedIn != null
                && signedIn.getPrincipal() instanceof AccountHolder holder
                && "id_token".equals(context.getTokenType().getValue())) {
            context.getClaims().claims(claims -> claims.putAll(of(holder.person())));
        }
    }

    Map<String, Object> of(PersonId person) {
        var roles = directory.rolesByAlias(person, clock.instant());
        var administrator = roles.values().stream().flatMap(Set::stream).anyMatch(Role.ADMINISTRATOR::equals);
        var realmRoles = administrator ? List.of(OrganisationClaim.roleName(Role.ADMINISTRATOR)) : List.of();
        var claims = new HashMap<String, Object>(Map.of(
                "name",
                directory.person(person).name(),
                "realm_access",
                Map.of("roles", realmRoles),
                OrganisationClaim.NAME,
                OrganisationClaim.write(roles)));
        directory.emailOf(person).ifPresent(email -> {
            claims.put("email", email);
            claims.put("email_verified", true);
            claims.put("preferred_username", email);
        });
        return claims;
    }
}
