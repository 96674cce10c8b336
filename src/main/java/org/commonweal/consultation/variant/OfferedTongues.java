package org.commonweal.consultation.variant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.kernel.Fact;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the variants that everyone finds for less than a second, because every page of a form asks for them. A change
 * of a consultation on this node ends all of them at once, and the short life bounds what other nodes may still show.
 */
@Component
class OfferedTongues {

    private static final Duration LIFE = Duration.ofMillis(900);
    private static final int MOST = 200;

    private final Variants variants;
    private final AtomicLong generation = new AtomicLong();
    private final Cache<Key, Tongues> kept =
            Caffeine.newBuilder().expireAfterWrite(LIFE).maximumSize(MOST).build();

    OfferedTongues(Variants variants) {
        this.variants = variants;
    }

    private record Key(UUID consultation, long generation) {}

    Tongues of(ConsultationId id) {
        return Objects.requireNonNull(kept.get(new Key(id.value(), generation.get()), this::read));
    }

    private Tongues read(Key key) {
        return new Tongues(variants.findByConsultationIdOrderByKindDescNameAsc(key.consultation()).stream()
                .filter(Variant::offered)
                .map(Variant::tongue)
                .toList());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(Fact fact) {
        if (fact.subject().type().equals(ConsultationId.SUBJECT_TYPE)) {
            generation.incrementAndGet();
        }
    }
}
