package org.commonweal.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * What was found inside a version's file. Derived from the file and made anew at any time; apart from the version, so
 * that a finished check does not clash with a form somebody is filling in.
 */
@Entity
@Table(name = "evidence_check")
class EvidenceCheck implements Persistable<UUID> {

    @Id
    @Column(name = "version_id", nullable = false, updatable = false)
    private UUID versionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private CheckState state = CheckState.DOCUMENT;

    @Column(name = "explanation", length = 1000)
    private @Nullable String explanation;

    @Column(name = "row_count")
    private @Nullable Long rowCount;

    @Column(name = "column_count")
    private @Nullable Integer columnCount;

    @Column(name = "error_count", nullable = false)
    private int errorCount;

    @Column(name = "warning_count", nullable = false)
    private int warningCount;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(name = "report", columnDefinition = "longtext")
    private @Nullable String report;

    @Column(name = "checked_at", nullable = false)
    private Instant checkedAt;

    @Transient
    private boolean fresh;

    protected EvidenceCheck() {}

    EvidenceCheck(UUID versionId) {
        this.versionId = versionId;
        this.fresh = true;
    }

    @Override
    public UUID getId() {
        return versionId;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    void conclude(Finding finding, Instant at) {
        state = finding.state();
        explanation = finding.explanation();
        var found = finding.report();
        rowCount = found == null ? null : found.rows();
        columnCount = found == null ? null : found.columns().size();
        errorCount = found == null ? 0 : (int) Math.min(Integer.MAX_VALUE, found.errorCount());
        warningCount = found == null ? 0 : (int) Math.min(Integer.MAX_VALUE, found.warningCount());
        report = found == null ? null : ReportTexts.write(found);
        checkedAt = at;
    }

    CheckState state() {
        return state;
    }

    @Nullable
    String explanation() {
        return explanation;
    }

    int errorCount() {
        return errorCount;
    }

    @Nullable
    TableReport report() {
        return report == null ? null : ReportTexts.read(report);
    }

    CheckSummary summary() {
        return new CheckSummary(state, explanation, rowCount, columnCount, errorCount, warningCount, checkedAt);
    }
}
