package org.commonweal.identity;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in.
 *
 * @param provider the built-in provider for a laptop, or Keycloak
 * @param sessionLifetime after which people sign in again, however busy they are
 * @param keycloak needed when Keycloak is the provider
 */
@ConfigurationProperties("commonweal.identity")
public record IdentitySettings(
        @DefaultValue("builtin") Provider provider,
        @DefaultValue("10h") Duration sessionLifetime,
        @Nullable Keycloak keycloak) {

    public enum Provider {
        BUILTIN,
        KEYCLOAK
    }

    /**
     * @param realmUrl the realm as browsers reach it, which is also the issuer of its tokens
     * @param internalUrl the realm as this server reaches it, when that differs
     * @param clientId the portal's client in the realm
     * @param clientSecret its secret
     */
    public record Keycloak(
            String realmUrl,
            @Nullable String internalUrl,
            @DefaultValue("portal") String clientId,
            String clientSecret) {}
}
