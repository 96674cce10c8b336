package org.commonweal.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** How far people were reminded of an update; apart from the item, so that it clashes with nobody's form. */
@Entity
@Table(name = "evidence_reminder")
class EvidenceReminder implements Persistable<UUID> {

    @Id
    @Column(name = "item_id", nullable = false, updatable = false)
    private UUID itemId;

    @Column(name = "due", nullable = false)
    private LocalDate due;

    @Column(name = "step", nullable = false)
    private int step;

    @Transient
    private boolean fresh;

    protected EvidenceReminder() {}

    EvidenceReminder(UUID itemId, LocalDate due) {
        this.itemId = itemId;
        this.due = due;
        this.fresh = true;
    }

    @Override
    public UUID getId() {
        return itemId;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    /** Whether this is a further step than people were reminded of; another due date begins anew. */
    boolean advance(LocalDate nextDue, int reached) {
        if (!due.equals(nextDue)) {
            due = nextDue;
            step = 0;
        }
        if (reached <= step) {
            return false;
        }
        step = reached;
        return true;
    }
}
