package org.commonweal.uikit;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.commonweal.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/** Dates, times, money and sizes as every screen shows them. */
public final class Formats {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);
    private static final String[] UNITS = {"bytes", "KB", "MB", "GB"};

    private Formats() {}

    /** 25 January 2027; a dash for none. */
    public static String date(@Nullable LocalDate date) {
        return date == null ? "–" : DATE.format(date);
    }

    /** 25 January 2027 of the London day the instant falls on. */
    public static String day(@Nullable Instant instant) {
        return instant == null
                ? "–"
                : DATE.format(instant.atZone(PortalClock.LONDON).toLocalDate());
    }

    /** 25 January 2027, 11:59pm. */
    public static String dateTime(@Nullable Instant instant) {
        if (instant == null) {
            return "–";
        }
        var local = instant.atZone(PortalClock.LONDON);
        return DATE.format(local) + ", " + TIME.format(local).toLowerCase(Locale.UK);
    }

    /** £18,340.00. */
    public static String money(BigDecimal pounds) {
        return NumberFormat.getCurrencyInstance(Locale.UK).format(pounds);
    }

    public static String number(long number) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(number);
    }

    /** 14 bytes, 2.1 MB. */
    public static String bytes(long size) {
        double left = size;
        int unit = 0;
        while (left >= 1000 && unit < UNITS.length - 1) {
            left /= 1000;
            unit++;
        }
        return unit == 0 ? size + " bytes" : String.format(Locale.UK, "%.1f %s", left, UNITS[unit]);
    }

    /** "1 row", "3 rows". */
    public static String count(long number, String singular, String plural) {
        return number(number) + " " + (number == 1 ? singular : plural);
    }
}
