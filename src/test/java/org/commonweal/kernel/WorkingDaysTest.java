package org.commonweal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    /** From the government's list for England and Wales. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25",
                "2026-12-28", "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30",
                "2027-12-27", "2027-12-28", "2022-01-03", "2022-12-26", "2022-12-27"
            })
    void keepsBankHolidaysFree(LocalDate holiday) {
        assertThat(WorkingDays.isOne(holiday)).isFalse();
    }

    @Test
    void countsForwardsAndBackwardsOverWeekendsAndHolidays() {
        var thursday = LocalDate.of(2026, 12, 24);

        assertThat(WorkingDays.plus(thursday, 1)).isEqualTo(LocalDate.of(2026, 12, 29));
        assertThat(WorkingDays.plus(LocalDate.of(2026, 12, 29), -1)).isEqualTo(thursday);
        assertThat(WorkingDays.plus(thursday, -10)).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(WorkingDays.plus(thursday, 0)).isEqualTo(thursday);
        assertThat(WorkingDays.isOne(LocalDate.of(2026, 12, 29))).isTrue();
    }

    @Test
    void countsTheDaysAfterTheFirst() {
        assertThat(WorkingDays.between(LocalDate.of(2026, 12, 22), LocalDate.of(2026, 12, 31)))
                .isEqualTo(5);
        assertThat(WorkingDays.between(LocalDate.of(2022, 11, 16), LocalDate.of(2022, 11, 23)))
                .isEqualTo(5);
        assertThat(WorkingDays.between(LocalDate.of(2026, 12, 22), LocalDate.of(2026, 12, 22)))
                .isZero();
    }

    @Test
    void findsTheLatestNoticeOfAnElection() {
        assertThat(WorkingDays.plus(LocalDate.of(2027, 5, 6), -25)).isEqualTo(LocalDate.of(2027, 3, 31));
    }
}
