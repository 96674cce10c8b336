package org.commonweal.identity.builtin;

import java.time.Duration;
import java.util.List;
import org.commonweal.database.DataFolder;
import org.commonweal.identity.BuiltInAccounts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/**
 * Both ends of the one client there is: as the provider knows the portal, and as the portal knows the provider. Made at
 * each use, because the addresses contain the port. Browsers are sent to relative addresses, so that they stay on the
 * host name they came by; tokens and keys are fetched over loopback.
 */
@Component
@ActiveOnBuiltIn
class PortalClient implements RegisteredClientRepository, ClientRegistrationRepository {

    private static final String REGISTRATION = "keycloak";
    private static final String CLIENT = "portal";
    private static final List<String> SCOPES = List.of("openid", "profile", "email", "organization:*");

    private final LocalPort port;
    private final String secret;

    PortalClient(LocalPort port, DataFolder folder) {
        this.port = port;
        this.secret = folder.secret("sign-in-client");
    }

    @Override
    public void save(RegisteredClient client) {
        // The provider saves a client to encode its secret anew; this one's secret lies in the data folder.
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        if (!CLIENT.equals(clientId)) {
            return null;
        }
        return RegisteredClient.withId(CLIENT)
                .clientId(CLIENT)
                .clientSecret("{noop}" + secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(returnAddress("localhost"))
                .redirectUri(returnAddress("127.0.0.1"))
                .redirectUri(returnAddress("[::1]"))
                .scopes(scopes -> scopes.addAll(SCOPES))
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .authorizationCodeTimeToLive(Duration.ofMinutes(1))
                        .accessTokenTimeToLive(Duration.ofMinutes(5))
                        .build())
                .build();
    }

    private String returnAddress(String host) {
        return "http://" + host + ":" + port.number() + "/login/oauth2/code/" + REGISTRATION;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        if (!REGISTRATION.equals(registrationId)) {
            return null;
        }
        var loopback = "http://127.0.0.1:" + port.number();
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientName("Commonweal")
                .clientId(CLIENT)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(SCOPES)
                .authorizationUri(ProviderConfiguration.AUTHORIZE)
                .tokenUri(loopback + ProviderConfiguration.TOKEN)
                .jwkSetUri(loopback + ProviderConfiguration.KEYS)
                .issuerUri(BuiltInAccounts.ISSUER)
                .userNameAttributeName("sub")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }
}
