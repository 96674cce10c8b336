package org.commonweal.identity.builtin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/** Remembers a sign-in from its code to its tokens, and a moment longer to say whose they are; nothing asks after. */
@Component
@ActiveOnBuiltIn
class PendingSignIns implements OAuth2AuthorizationService {

    private static final Duration TO_SIGN_IN = Duration.ofMinutes(10);
    private static final Duration TO_ASK_WHO_IT_IS = Duration.ofSeconds(30);

    private final Cache<String, OAuth2Authorization> pending = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfter(Expiry.<String, OAuth2Authorization>writing((id, sign) -> lifetime(sign)))
            .scheduler(Scheduler.systemScheduler())
            .build();

    private static Duration lifetime(OAuth2Authorization authorization) {
        return authorization.getAccessToken() == null ? TO_SIGN_IN : TO_ASK_WHO_IT_IS;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        pending.put(authorization.getId(), authorization);
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        pending.invalidate(authorization.getId());
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return pending.getIfPresent(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return pending.asMap().values().stream()
                .filter(authorization -> authorization.getToken(token) != null)
                .findFirst()
                .orElse(null);
    }
}
