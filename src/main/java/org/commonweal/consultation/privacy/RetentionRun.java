package org.commonweal.consultation.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonweal.kernel.AggregateRoot;

/** What one night's run found and deleted of one kind of data. */
@Entity
@Table(name = "consultation_retention_run")
class RetentionRun extends AggregateRoot {

    @Enumerated(EnumType.STRING)
    @Column(name = "data_class", nullable = false, updatable = false, length = 20)
    private DataClass kind;

    @Column(name = "before_at", nullable = false, updatable = false)
    private Instant before;

    @Column(name = "due", nullable = false, updatable = false)
    private long due;

    @Column(name = "removed", nullable = false, updatable = false)
    private long removed;

    @Column(name = "executed", nullable = false, updatable = false)
    private boolean executed;

    @Column(name = "run_at", nullable = false, updatable = false)
    private Instant at;

    protected RetentionRun() {}

    RetentionRun(DataClass kind, Instant before, long due, long removed, boolean executed, Instant at) {
        this.kind = kind;
        this.before = before;
        this.due = due;
        this.removed = removed;
        this.executed = executed;
        this.at = at;
    }

    RetentionReport.Line line(String period) {
        return new RetentionReport.Line(kind, period, before, due, removed, executed, at);
    }
}
