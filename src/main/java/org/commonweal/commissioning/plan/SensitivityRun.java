package org.commonweal.commissioning.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.commonweal.commissioning.scoring.Sensitivity;
import org.commonweal.kernel.AggregateRoot;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How far the ranking depended on the weights at one moment; kept as it was found. */
@Entity
@Table(name = "plan_sensitivity")
class SensitivityRun extends AggregateRoot {

    @Column(name = "plan_id", nullable = false, updatable = false)
    private UUID planId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "weights_number", nullable = false, updatable = false)
    private int weightsNumber;

    @Column(name = "run_at", nullable = false, updatable = false)
    private Instant runAt;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(name = "content", nullable = false, updatable = false, columnDefinition = "longtext")
    private String content;

    protected SensitivityRun() {}

    SensitivityRun(PlanYear plan, int number, Sensitivity sensitivity, Instant at) {
        this.planId = plan.id().value();
        this.number = number;
        this.weightsNumber = plan.weightsNumber();
        this.runAt = at;
        this.content = StoredSensitivity.write(sensitivity);
    }

    int number() {
        return number;
    }

    int weightsNumber() {
        return weightsNumber;
    }

    Instant runAt() {
        return runAt;
    }

    Sensitivity sensitivity() {
        return StoredSensitivity.read(content);
    }
}
