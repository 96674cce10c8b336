package org.commonweal.bench;

import java.util.Locale;
import java.util.OptionalDouble;

/** A measured number, what it may be, and how it was taken. */
public record Figure(String what, double value, String unit, OptionalDouble limit, boolean atMost, String howTaken) {

    /** A figure that must not be larger than the limit. */
    public static Figure atMost(double limit, String what, double value, String unit, String howTaken) {
        return new Figure(what, value, unit, OptionalDouble.of(limit), true, howTaken);
    }

    /** A figure that must not be smaller than the limit. */
    public static Figure atLeast(double limit, String what, double value, String unit, String howTaken) {
        return new Figure(what, value, unit, OptionalDouble.of(limit), false, howTaken);
    }

    /** A figure that is only told. */
    public static Figure told(String what, double value, String unit, String howTaken) {
        return new Figure(what, value, unit, OptionalDouble.empty(), true, howTaken);
    }

    boolean met() {
        return limit.isEmpty() || (atMost ? value <= limit.getAsDouble() : value >= limit.getAsDouble());
    }

    @Override
    public String toString() {
        var text = "%s: %s %s".formatted(what, number(value), unit);
        if (limit.isPresent()) {
            var goal = (atMost ? "at most " : "at least ") + number(limit.getAsDouble());
            text += " (%s: %s)".formatted(goal, met() ? "met" : "MISSED");
        }
        return text + "\n    " + howTaken;
    }

    private static String number(double value) {
        return value == Math.rint(value) || Math.abs(value) >= 1000
                ? String.format(Locale.UK, "%,.0f", value)
                : String.format(Locale.UK, "%.2f", value);
    }
}
