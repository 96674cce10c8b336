package org.commonweal.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.WorkingDays;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * When answers are taken.
 *
 * @param closesOn the last day; answers count until it ends in London
 * @param majorChange whether a major change is planned, for which twelve weeks are expected
 * @param reason why the period is right in spite of what {@link PeriodWarnings} says
 */
@Embeddable
public record ConsultationPeriod(
        @Column(name = "opens_on") @Nullable LocalDate opensOn,

        @Column(name = "closes_on") @Nullable LocalDate closesOn,

        @Column(name = "major_change", nullable = false) boolean majorChange,

        @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        @Column(name = "period_reason", nullable = false, columnDefinition = "longtext")
        String reason) {

    public ConsultationPeriod {
        reason = Checked.text("periodReason", "reason", reason, 0, 2000);
        if (opensOn != null && closesOn != null && !closesOn.isAfter(opensOn)) {
            throw RuleViolation.onField(
                    "consultation.periodOrder", "closesOn", "The closing day must come after the opening day.");
        }
    }

    public static ConsultationPeriod unknown() {
        return new ConsultationPeriod(null, null, false, "");
    }

    public ConsultationPeriod until(LocalDate day) {
        return new ConsultationPeriod(opensOn, day, majorChange, reason);
    }

    /** From this instant on an answer is too late: the midnight in London that ends the last day. */
    public @Nullable Instant closesAt() {
        return closesOn == null
                ? null
                : closesOn.plusDays(1).atStartOfDay(PortalClock.LONDON).toInstant();
    }

    /** Days after the opening day up to and including the last. */
    public long days() {
        return opensOn == null || closesOn == null ? 0 : ChronoUnit.DAYS.between(opensOn, closesOn);
    }

    public long workingDays() {
        return opensOn == null || closesOn == null ? 0 : WorkingDays.between(opensOn, closesOn);
    }

    public List<String> warnings() {
        return opensOn == null || closesOn == null
                ? List.of()
                : PeriodWarnings.of(opensOn, closesOn, days(), majorChange);
    }
}
