package org.commonweal.outcomes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** How one sees whether an outcome comes about. */
@Entity
@Table(name = "measure")
class Measure extends AggregateRoot {

    @Column(name = "code", nullable = false, length = MeasureDraft.CODE)
    private String code;

    @Column(name = "outcome_id", nullable = false, updatable = false)
    private UUID outcomeId;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private UUID workspaceId;

    @Column(name = "name", nullable = false, length = MeasureDraft.NAME)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private MeasureKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "polarity", nullable = false, length = 20)
    private Polarity polarity;

    @Column(name = "unit", nullable = false, length = MeasureDraft.UNIT)
    private String unit;

    @Column(name = "decimals", nullable = false)
    private int decimals;

    @Enumerated(EnumType.STRING)
    @Column(name = "frequency", nullable = false, length = 20)
    private Frequency frequency;

    @Column(name = "baseline", precision = 19, scale = 4)
    private @Nullable BigDecimal baseline;

    @Column(name = "baseline_period", nullable = false, length = Figure.PERIOD)
    private String baselinePeriod;

    @Column(name = "target", precision = 19, scale = 4)
    private @Nullable BigDecimal target;

    @Column(name = "target_period", nullable = false, length = Figure.PERIOD)
    private String targetPeriod;

    @Column(name = "tolerance", nullable = false, precision = 5, scale = 2)
    private BigDecimal tolerance;

    @Column(name = "source", nullable = false, length = MeasureDraft.SOURCE)
    private String source;

    @Column(name = "supplier_id")
    private @Nullable UUID supplierId;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected Measure() {}

    Measure(Outcome outcome, MeasureDraft draft, Actor by, Instant at) {
        outcomeId = outcome.id().value();
        workspaceId = outcome.workspace().value();
        write(draft);
        touched("measure.added", by, at);
    }

    void change(long expected, MeasureDraft draft, Actor by, Instant at) {
        requireVersion(expected);
        write(draft);
        touched("measure.changed", by, at);
    }

    void removed(Actor by, Instant at) {
        touched("measure.removed", by, at);
    }

    private void write(MeasureDraft draft) {
        code = draft.code();
        name = draft.name();
        kind = draft.kind();
        polarity = draft.polarity();
        unit = draft.unit();
        decimals = draft.decimals();
        frequency = draft.frequency();
        baseline = draft.baseline() == null ? null : draft.baseline().value();
        baselinePeriod = draft.baseline() == null ? "" : draft.baseline().period();
        target = draft.target() == null ? null : draft.target().value();
        targetPeriod = draft.target() == null ? "" : draft.target().period();
        tolerance = draft.tolerance();
        source = draft.source();
        supplierId = draft.supplier() == null ? null : draft.supplier().value();
    }

    private void touched(String action, Actor by, Instant at) {
        changedAt = at;
        registerEvent(new Happened(id().subject(), action, by, at, space(), Map.of("measure", code, "name", name)));
    }

    MeasureId id() {
        return new MeasureId(rawId());
    }

    OutcomeId outcome() {
        return new OutcomeId(outcomeId);
    }

    SubjectRef space() {
        return new SubjectRef("workspace", workspaceId);
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    Instant changedAt() {
        return changedAt;
    }

    MeasureDraft draft() {
        return new MeasureDraft(
                code,
                name,
                kind,
                polarity,
                unit,
                decimals,
                frequency,
                figure(baseline, baselinePeriod),
                figure(target, targetPeriod),
                tolerance,
                source,
                supplierId == null ? null : new OrganisationId(supplierId));
    }

    private static @Nullable Figure figure(@Nullable BigDecimal value, String period) {
        return value == null ? null : new Figure(value, period);
    }
}
