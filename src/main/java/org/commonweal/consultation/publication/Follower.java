package org.commonweal.consultation.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** Somebody who wants news of a consultation by e-mail; nothing else is known of them. */
@Entity
@Table(name = "consultation_follower")
class Follower extends AggregateRoot {

    private static final Duration BETWEEN_MAILS = Duration.ofMinutes(10);

    @Column(name = "consultation_id", nullable = false, updatable = false)
    private UUID consultationId;

    @Column(name = "email", nullable = false, updatable = false, length = 254)
    private String email;

    /** Part of the links in the mails to this address. */
    @Column(name = "secret", nullable = false, updatable = false, length = 32)
    private String secret = Ids.secret();

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    protected Follower() {}

    Follower(ConsultationId consultation, String email, Instant at) {
        this.consultationId = consultation.value();
        this.email = email;
        this.askedAt = at;
    }

    ConsultationId consultation() {
        return new ConsultationId(consultationId);
    }

    String email() {
        return email;
    }

    String secret() {
        return secret;
    }

    boolean confirmed() {
        return confirmedAt != null;
    }

    /** Whether another message may be sent to confirm; nobody's inbox is to be filled from here. */
    boolean mayBeAskedAgain(Instant at) {
        return !confirmed() && askedAt.plus(BETWEEN_MAILS).isBefore(at);
    }

    void askedAgain(Instant at) {
        askedAt = at;
    }

    void confirm(Instant at) {
        if (confirmedAt == null) {
            confirmedAt = at;
        }
    }
}
