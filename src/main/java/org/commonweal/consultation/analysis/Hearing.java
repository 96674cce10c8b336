package org.commonweal.consultation.analysis;

import java.util.List;

/**
 * How the groups that answered a question compare with the people there are.
 *
 * @param base responses that answered it; empty where that is too small to be shown
 */
public record Hearing(String question, String text, String base, List<Group> groups) {

    /** What can be said of a group. */
    public enum Verdict {
        LESS("Heard less than their share"),
        ABOUT("About their share"),
        MORE("Heard more than their share"),
        UNKNOWN("Not enough data");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One group.
     *
     * @param answered how many responses, or that it is not shown
     * @param share of the responses in per cent; less than nothing where it is not known
     * @param expected share of the people there are, in per cent
     */
    public record Group(String label, String answered, double share, double expected, Verdict verdict) {

        /** In percentage points. */
        public double difference() {
            return share - expected;
        }
    }

    static Group compare(String label, long answered, boolean hidden, long base, double expected) {
        if (hidden || base < LEAST_BASE || base * expected / 100 < LEAST_EXPECTED) {
            return new Group(
                    label, hidden ? "not shown" : String.format("%,d", answered), -1, expected, Verdict.UNKNOWN);
        }
        double share = 100.0 * answered / base;
        var verdict =
                share < expected - POINTS ? Verdict.LESS : share > expected + POINTS ? Verdict.MORE : Verdict.ABOUT;
        return new Group(label, String.format("%,d", answered), share, expected, verdict);
    }

    /** Of fewer responses, shares say nothing. */
    static final int LEAST_BASE = 30;

    /** A group of which fewer are to be expected is too small for a comparison. */
    static final int LEAST_EXPECTED = 5;

    private static final double POINTS = 5;
}
