package org.commonweal.evidence.table;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Patterns in the notation of Table Schema ({@code %d/%m/%Y}), and how they are shown to people. */
final class DatePatterns {

    private static final OffsetDateTime EXAMPLE = OffsetDateTime.of(2027, 1, 25, 14, 30, 0, 0, ZoneOffset.UTC);

    private DatePatterns() {}

    /** @throws IllegalArgumentException when the pattern is not understood */
    static DateTimeFormatter formatter(String pattern) {
        var built = new DateTimeFormatterBuilder().parseCaseInsensitive();
        for (var i = 0; i < pattern.length(); i++) {
            var c = pattern.charAt(i);
            if (c == '%' && i + 1 < pattern.length()) {
                built.appendPattern(java(pattern.charAt(++i)));
            } else {
                built.appendLiteral(c);
            }
        }
        return built.toFormatter(Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    }

    /** Days, months and hours may be written with one digit, as people do. */
    private static String java(char directive) {
        return switch (directive) {
            case 'Y' -> "uuuu";
            case 'y' -> "uu";
            case 'm' -> "M";
            case 'd' -> "d";
            case 'b' -> "MMM";
            case 'B' -> "MMMM";
            case 'a' -> "EEE";
            case 'A' -> "EEEE";
            case 'H' -> "H";
            case 'I' -> "h";
            case 'M' -> "mm";
            case 'S' -> "ss";
            case 'p' -> "a";
            case 'z' -> "xx";
            case '%' -> "'%'";
            default -> throw new IllegalArgumentException("Unknown directive %" + directive);
        };
    }

    /** The pattern as people write it on forms: {@code DD/MM/YYYY}. */
    static String words(String pattern) {
        return pattern.replace("%Y", "YYYY")
                .replace("%y", "YY")
                .replace("%m", "MM")
                .replace("%d", "DD")
                .replace("%b", "Mon")
                .replace("%B", "Month")
                .replace("%H", "hh")
                .replace("%I", "hh")
                .replace("%M", "mm")
                .replace("%S", "ss");
    }

    /** A day written in the pattern. */
    static String example(String pattern) {
        return formatter(pattern).format(EXAMPLE);
    }
}
