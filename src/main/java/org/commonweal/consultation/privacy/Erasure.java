package org.commonweal.consultation.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That somebody's answers were erased, and what went; nothing of whose they were. */
@Entity
@Table(name = "consultation_erasure")
class Erasure extends AggregateRoot {

    @Column(name = "consultation_id", nullable = false, updatable = false)
    private UUID consultationId;

    @Column(name = "certificate", nullable = false, updatable = false, length = 20)
    private String certificate;

    @Column(name = "asked_by", nullable = false, updatable = false, length = 20)
    private String askedBy;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(name = "removed", nullable = false, updatable = false, columnDefinition = "longtext")
    private String removed;

    @Column(name = "edition", nullable = false, updatable = false)
    private int edition;

    @Column(name = "erased_at", nullable = false, updatable = false)
    private Instant erasedAt;

    protected Erasure() {}

    Erasure(ConsultationId consultation, String askedBy, List<String> removed, int edition, Actor by, Instant at) {
        this.consultationId = consultation.value();
        this.certificate = "E-" + rawId().toString().substring(24).toUpperCase(java.util.Locale.UK);
        this.askedBy = askedBy;
        this.removed = String.join("\n", removed);
        this.edition = edition;
        this.erasedAt = at;
        registerEvent(new Happened(
                consultation.subject(), "consultation.erased", by, at, null, Map.of("certificate", certificate)));
    }

    Certificate certificate() {
        return new Certificate(certificate, askedBy, removed.lines().toList(), edition, erasedAt);
    }
}
