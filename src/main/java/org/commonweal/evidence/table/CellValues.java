package org.commonweal.evidence.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people mean by a cell's text: numbers with pounds and thousands, British dates, marks for "no value". */
final class CellValues {

    private static final Pattern NUMBER = Pattern.compile(
            "[-+]?[£$€]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:[eE][-+]?\\d{1,3})?%?|[-+]?\\.\\d+");

    private static final int LONGEST_NUMBER = 40;

    /** Marks that official tables print where there is no number: suppressed, not available, not applicable. */
    private static final Set<String> MARKS =
            Set.of(".", "..", "...", "-", "–", "*", ":", "x", "[x]", "[c]", "[z]", "[u]", "#n/a", "n/a", "na", "null");

    private static final Set<String> TRUTHS = Set.of("true", "false", "yes", "no", "y", "n");

    private static final List<DateTimeFormatter> DATES = List.of(
            pattern("uuuu-MM-dd"),
            pattern("d/M/uuuu"),
            pattern("d-M-uuuu"),
            pattern("d.M.uuuu"),
            pattern("d MMMM uuuu"),
            pattern("d MMM uuuu"),
            pattern("d-MMM-uuuu"));

    private CellValues() {}

    private static DateTimeFormatter pattern(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The marks as they are spelled, small and in capitals. */
    static List<String> missingMarks() {
        return MARKS.stream()
                .flatMap(mark -> Stream.of(mark, mark.toUpperCase(Locale.ROOT)))
                .distinct()
                .sorted()
                .toList();
    }

    static boolean isMissingMark(String text) {
        return text.length() <= 4 && MARKS.contains(text.toLowerCase(Locale.ROOT));
    }

    static boolean isTruth(String text) {
        return text.length() <= 5 && TRUTHS.contains(text.toLowerCase(Locale.ROOT));
    }

    static boolean isNumber(String text) {
        return number(text) != null;
    }

    /** The number a text stands for, or null. Codes with leading zeros are not numbers. */
    static @Nullable BigDecimal number(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NUMBER || isCode(text)) {
            return null;
        }
        if (text.charAt(0) == '(' && text.endsWith(")")) {
            var inner = number(text.substring(1, text.length() - 1));
            return inner == null ? null : inner.negate();
        }
        if (!NUMBER.matcher(text).matches()) {
            return null;
        }
        var plain = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isDigit(c) || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E') {
                plain.append(c);
            }
        }
        return new BigDecimal(plain.toString());
    }

    /** Digits with a zero in front are the name of something, not an amount. */
    static boolean isCode(String text) {
        return text.length() > 1 && text.charAt(0) == '0' && text.chars().allMatch(Character::isDigit);
    }

    /** The day a text stands for, or null; a time after an ISO date is allowed and ignored. */
    static @Nullable LocalDate date(String text) {
        if (text.length() < 6 || text.length() > 30 || !hasDigitNearStart(text)) {
            return null;
        }
        var day = text.length() > 10 && text.charAt(4) == '-' && (text.charAt(10) == 'T' || text.charAt(10) == ' ')
                ? text.substring(0, 10)
                : text;
        for (var format : DATES) {
            try {
                return LocalDate.parse(day, format);
            } catch (DateTimeException e) {
                continue;
            }
        }
        return null;
    }

    private static boolean hasDigitNearStart(String text) {
        if (!Character.isDigit(text.charAt(0))) {
            return false;
        }
        for (var i = 1; i < 5; i++) {
            var c = text.charAt(i);
            if (c == '-' || c == '/' || c == ' ' || c == '.') {
                return true;
            }
        }
        return false;
    }
}
