package org.commonweal.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.commonweal.kernel.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What changed while people could answer, dated and shown to everyone; written once. */
@Entity
@Table(name = "consultation_change")
class ChangeNote {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private UUID id = Ids.timeOrdered();

    @Column(name = "consultation_id", nullable = false, updatable = false)
    private UUID consultationId;

    @Column(name = "note", nullable = false, updatable = false, length = 1000)
    private String note;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(name = "difference", nullable = false, updatable = false, columnDefinition = "longtext")
    private String difference;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected ChangeNote() {}

    ChangeNote(ConsultationId consultation, String note, String difference, Instant at) {
        this.consultationId = consultation.value();
        this.note = Checked.text("note", "note that tells people what changed", note, 1, 1000);
        this.difference = difference;
        this.madeAt = at;
    }

    PublishedChange published() {
        return new PublishedChange(madeAt, note, difference);
    }
}
