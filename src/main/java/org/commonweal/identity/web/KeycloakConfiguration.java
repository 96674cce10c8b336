package org.commonweal.identity.web;

import java.util.Map;
import org.commonweal.identity.IdentitySettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/** Keycloak as the provider, by addresses that follow from the realm's: nothing is asked of it at start-up. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "commonweal.identity.provider", havingValue = "keycloak")
class KeycloakConfiguration {

    @Bean
    ClientRegistrationRepository keycloakRealm(IdentitySettings settings) {
        var keycloak = settings.keycloak();
        if (keycloak == null) {
            throw new IllegalStateException("Set commonweal.identity.keycloak.realm-url and client-secret,"
                    + " or leave commonweal.identity.provider at builtin");
        }
        return new InMemoryClientRegistrationRepository(registration(keycloak));
    }

    static ClientRegistration registration(IdentitySettings.Keycloak keycloak) {
        var outside = keycloak.realmUrl() + "/protocol/openid-connect";
        var internalUrl = keycloak.internalUrl();
        var inside = (internalUrl == null ? keycloak.realmUrl() : internalUrl) + "/protocol/openid-connect";
        return ClientRegistration.withRegistrationId("keycloak")
                .clientName("Keycloak")
                .clientId(keycloak.clientId())
                .clientSecret(keycloak.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile", "email", "organization:*")
                .authorizationUri(outside + "/auth")
                .tokenUri(inside + "/token")
                .jwkSetUri(inside + "/certs")
                .issuerUri(keycloak.realmUrl())
                .providerConfigurationMetadata(Map.of("end_session_endpoint", outside + "/logout"))
                .userNameAttributeName("sub")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }
}
