package org.commonweal.identity.web;

import org.commonweal.identity.ProviderClaims;
import org.commonweal.identity.SessionEnds;
import org.commonweal.identity.SignIns;
import org.commonweal.kernel.RuleViolation;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** From the identity token to a person of the portal. */
@Component
class PortalUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final SignIns signIns;
    private final SessionEnds ends;

    PortalUsers(SignIns signIns, SessionEnds ends) {
        this.signIns = signIns;
        this.ends = ends;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var token = request.getIdToken();
        var issuer = request.getClientRegistration().getProviderDetails().getIssuerUri();
        try {
            var claims =
                    ProviderClaims.of(String.valueOf(issuer), String.valueOf(token.getSubject()), token.getClaims());
            var person = signIns.admit(claims);
            return new PortalUser(token, person, ends.generation(person));
        } catch (RuleViolation refused) {
            throw new OAuth2AuthenticationException(new OAuth2Error(refused.code()), refused.explanation(), refused);
        }
    }
}
