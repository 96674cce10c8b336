package org.commonweal.consultation.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That who gave a response objects to its publication. */
@Entity
@Table(name = "consultation_objection")
class Objection {

    @Id
    @Column(name = "response_id", nullable = false, updatable = false)
    private UUID responseId;

    @Column(name = "consultation_id", nullable = false, updatable = false)
    private UUID consultationId;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected Objection() {}

    Objection(UUID response, UUID consultation, Instant at) {
        this.responseId = response;
        this.consultationId = consultation;
        this.madeAt = at;
    }

    /** The same, of the response that took the place of this one. */
    Objection of(UUID other) {
        return new Objection(other, consultationId, madeAt);
    }
}
