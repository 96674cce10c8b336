package org.commonweal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three calendar months' notice to voluntary organisations whose money ends or shrinks. */
class FundingNoticeTest {

    private static final LocalDate OPENS = LocalDate.of(2026, 9, 1);
    private static final LocalDate CLOSES = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2026-12-01",
        "2026-11-30, 2027-02-28",
        "2027-11-30, 2028-02-29",
        "2026-08-31, 2026-11-30",
        "2026-12-31, 2027-03-31",
        "2026-02-28, 2026-05-28",
        "2028-02-29, 2028-05-29",
        "2026-10-15, 2027-01-15"
    })
    void theFirstDayThatIsEnough(LocalDate notice, LocalDate enough) {
        assertThat(warned(notice, enough, "")).isFalse();
        assertThat(warned(notice, enough.minusDays(1), "")).isTrue();
        assertThat(warned(notice, enough.minusDays(1), "The grant was for one year"))
                .isFalse();
    }

    @Test
    void anyTwoDaysAreComparedByTheCalendar() {
        var random = new Random(6);
        for (int round = 0; round < 20_000; round++) {
            var notice = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(3000));
            var ends = notice.plusDays(random.nextInt(130) - 10L);
            assertThat(warned(notice, ends, ""))
                    .as("told on %s, without it from %s", notice, ends)
                    .isEqualTo(number(ends) < number(threeMonthsOn(notice)));
        }
    }

    @Test
    void whoIsNotToldApartIsToldOnTheOpeningDay() {
        assertThat(warned(null, OPENS.plusMonths(3), "")).isFalse();
        assertThat(warned(null, OPENS.plusMonths(3).minusDays(1), "")).isTrue();
        assertThat(warned(OPENS.minusMonths(1), OPENS.plusMonths(2), ""))
                .as("told before it opens")
                .isFalse();
    }

    @Test
    void theWarningBlocksApprovalUntilItHasAReason() {
        var missing = ReadinessRules.of(brief(OPENS, OPENS.plusDays(30), ""), ConsultationFixtures.form(), OPENS);

        assertThat(missing).singleElement().satisfies(one -> {
            assertThat(one.field()).isEqualTo("fundingReason");
            assertThat(one.forApproval()).isTrue();
            assertThat(one.text()).contains("less than three months' notice", "1 September 2026", "1 October 2026");
        });
    }

    /** The same day of the month three months on, or the last there is. */
    private static LocalDate threeMonthsOn(LocalDate day) {
        int months = day.getYear() * 12 + day.getMonthValue() - 1 + 3;
        var month = YearMonth.of(months / 12, months % 12 + 1);
        return month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    }

    private static int number(LocalDate day) {
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    private static boolean warned(@Nullable LocalDate notice, LocalDate ends, String reason) {
        return ReadinessRules.of(brief(notice, ends, reason), ConsultationFixtures.form(), OPENS).stream()
                .anyMatch(one -> one.field().equals("fundingReason"));
    }

    private static ConsultationBrief brief(@Nullable LocalDate notice, LocalDate ends, String reason) {
        return ConsultationFixtures.complete("Pools", OPENS, CLOSES)
                .minding(new ConsultationDuties(
                        EqualityStage.SCREENING, "n", "p", "c", "f", true, ends, reason, notice));
    }
}
