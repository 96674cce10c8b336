package org.commonweal.consultation.analysis;

/** How far two coders agree beyond what chance would bring about (Cohen 1960). */
final class Kappa {

    private Kappa() {}

    /**
     * 1 for full agreement, 0 for that of chance. Not a number where both always say the same one thing, of which
     * chance explains everything.
     *
     * @param counts how often the first coder said the row and the second the column
     */
    static double of(long[][] counts) {
        long all = 0;
        long agreed = 0;
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts.length; column++) {
                all += counts[row][column];
            }
            agreed += counts[row][row];
        }
        if (all == 0) {
            return Double.NaN;
        }
        double chance = 0;
        for (int at = 0; at < counts.length; at++) {
            long first = 0;
            long second = 0;
            for (int other = 0; other < counts.length; other++) {
                first += counts[at][other];
                second += counts[other][at];
            }
            chance += (double) first / all * second / all;
        }
        double observed = (double) agreed / all;
        return chance == 1 ? Double.NaN : (observed - chance) / (1 - chance);
    }

    /** Of one code: whether both gave it. */
    static double of(long both, long onlyFirst, long onlySecond, long neither) {
        return of(new long[][] {{both, onlyFirst}, {onlySecond, neither}});
    }
}
