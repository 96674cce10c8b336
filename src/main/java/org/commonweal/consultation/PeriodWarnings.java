package org.commonweal.consultation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.commonweal.kernel.WorkingDays;

/** What speaks against a period; it may be kept for a reason that is recorded. */
final class PeriodWarnings {

    private static final int SHORTEST = 28;
    private static final int FOR_MAJOR_CHANGE = 84;

    /** Latest day for the notice of an ordinary local election, in working days before the poll. */
    private static final int NOTICE_OF_ELECTION = 25;

    private PeriodWarnings() {}

    static List<String> of(LocalDate opens, LocalDate closes, long days, boolean majorChange) {
        var warnings = new ArrayList<String>();
        if (days < SHORTEST) {
            warnings.add("It lasts %d days, less than four weeks.".formatted(days));
        } else if (majorChange && days < FOR_MAJOR_CHANGE) {
            warnings.add("It lasts %d days. Twelve weeks (84 days) are expected for a major change.".formatted(days));
        }
        for (int year = opens.getYear() - 1; year <= closes.getYear(); year++) {
            if (overlap(opens, closes, LocalDate.of(year, 12, 20), LocalDate.of(year + 1, 1, 3))) {
                warnings.add("It runs over Christmas and New Year (20 December %d to 3 January %d)."
                        .formatted(year, year + 1));
            }
            var poll = LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.THURSDAY));
            if (overlap(opens, closes, WorkingDays.plus(poll, -NOTICE_OF_ELECTION), poll)) {
                warnings.add("It runs into the weeks before the local elections of May %d.".formatted(year));
            }
        }
        return warnings;
    }

    private static boolean overlap(LocalDate opens, LocalDate closes, LocalDate from, LocalDate to) {
        return !opens.isAfter(to) && !closes.isBefore(from);
    }
}
