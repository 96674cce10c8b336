package org.commonweal.look;

import java.util.stream.IntStream;

/** Contrast of two colours as WCAG 2 defines it, from 1 (none) to 21 (black on white). */
final class Contrast {

    /** What level AA asks of text of ordinary size. */
    static final double ENOUGH = 4.5;

    private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};

    private Contrast() {}

    static double ratio(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return IntStream.range(0, WEIGHTS.length)
                .mapToDouble(part -> WEIGHTS[part] * linear(channel(colour, part)))
                .sum();
    }

    private static double channel(String colour, int part) {
        return Integer.parseInt(colour.substring(1 + 2 * part, 3 + 2 * part), 16) / 255.0;
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
