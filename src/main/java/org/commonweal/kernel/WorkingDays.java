package org.commonweal.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts days on which offices in England are open. Bank holidays are those of the rule; single royal occasions are
 * not.
 */
public final class WorkingDays {

    private WorkingDays() {}

    /** The day that many working days later, or earlier when negative. */
    public static LocalDate plus(LocalDate day, int workingDays) {
        int step = workingDays < 0 ? -1 : 1;
        var reached = day;
        for (int left = Math.abs(workingDays); left > 0; ) {
            reached = reached.plusDays(step);
            if (isOne(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** Working days after the first day up to and including the last. */
    public static long between(LocalDate first, LocalDate last) {
        return first.isBefore(last)
                ? first.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(WorkingDays::isOne)
                        .count()
                : 0;
    }

    public static boolean isOne(LocalDate day) {
        return !isWeekend(day) && !bankHolidays(day.getYear()).contains(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Set<LocalDate> bankHolidays(int year) {
        var easter = easter(year);
        var mondays = TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY);
        var lastMondays = TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY);
        var holidays = new HashSet<>(List.of(
                easter.minusDays(2),
                easter.plusDays(1),
                LocalDate.of(year, Month.MAY, 1).with(mondays),
                LocalDate.of(year, Month.MAY, 1).with(lastMondays),
                LocalDate.of(year, Month.AUGUST, 1).with(lastMondays)));
        for (var fixed : List.of(
                LocalDate.of(year, Month.JANUARY, 1),
                LocalDate.of(year, Month.DECEMBER, 25),
                LocalDate.of(year, Month.DECEMBER, 26))) {
            holidays.add(substitute(fixed, holidays));
        }
        return holidays;
    }

    /** A holiday at a weekend moves to the next day that is free for it. */
    private static LocalDate substitute(LocalDate holiday, Set<LocalDate> taken) {
        var day = holiday;
        while (isWeekend(day) || taken.contains(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** By the anonymous Gregorian rule. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
