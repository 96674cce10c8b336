package org.commonweal.look;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import org.commonweal.identity.OpenToAll;
import org.commonweal.kernel.Happened;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The present look, remembered because every page asks for it. */
@Component
@OpenToAll
public class LookQueries {

    private static final String PRESENT = "present";

    /** Other machines that serve the same portal notice a change after this. */
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private final PortalLooks looks;
    private final ConfiguredLook configured;
    private final LoadingCache<String, Shown> present =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build(key -> load());

    LookQueries(PortalLooks looks, ConfiguredLook configured) {
        this.looks = looks;
        this.configured = configured;
    }

    public Shown present() {
        return present.get(PRESENT);
    }

    private Shown load() {
        return looks.findByName(PortalLook.ONLY)
                .map(chosen -> Shown.of(chosen.look(), chosen.logo()))
                .orElseGet(() -> Shown.of(configured.look(), null));
    }

    @TransactionalEventListener
    void changed(Happened fact) {
        if (fact.action().equals("look.changed")) {
            present.invalidateAll();
        }
    }
}
