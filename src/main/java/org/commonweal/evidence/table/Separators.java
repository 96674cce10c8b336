package org.commonweal.evidence.table;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import org.commonweal.kernel.RuleViolation;

/** Finds the character that separates the cells, by trying the usual ones on the beginning of the text. */
final class Separators {

    private static final int SAMPLE_CHARS = 64 * 1024;
    private static final int SAMPLE_ROWS = 500;

    /**
     * A file whose rows nearly all agree on a rarer separator is not separated by the comma, whatever the commas do.
     */
    private static final double AGREEMENT = 0.95;

    private static final char[] CANDIDATES = {'\t', ';', '|', ','};

    private Separators() {}

    static char detect(TableSource source, String encoding, char quote, TableLimits limits) throws IOException {
        var sample = sample(source, encoding);
        var best = ',';
        var bestScore = 0L;
        for (var candidate : CANDIDATES) {
            var fit = fit(sample, candidate, quote, limits);
            if (fit.agreement() >= AGREEMENT) {
                return candidate;
            }
            if (fit.score() >= bestScore && fit.score() > 0) {
                best = candidate;
                bestScore = fit.score();
            }
        }
        return best;
    }

    private static String sample(TableSource source, String encoding) throws IOException {
        try (var text = Encodings.reader(source, encoding)) {
            var buffer = new char[SAMPLE_CHARS];
            var length = 0;
            for (var read = 0; read >= 0 && length < buffer.length; length += Math.max(read, 0)) {
                read = text.read(buffer, length, buffer.length - length);
            }
            return new String(buffer, 0, length);
        }
    }

    /** How well a separator fits: the share of rows with the commonest number of cells, and the cells it explains. */
    private record Fit(double agreement, long score) {}

    private static Fit fit(String sample, char separator, char quote, TableLimits limits) throws IOException {
        var rowsByWidth = new HashMap<Integer, Integer>();
        var rows = 0;
        try (var records = new DelimitedRows(new StringReader(sample), separator, quote, limits)) {
            for (var row = records.next(); row != null && rows < SAMPLE_ROWS; row = records.next()) {
                if (!row.isBlank()) {
                    rows++;
                    rowsByWidth.merge(row.cells().size(), 1, Integer::sum);
                }
            }
        } catch (RuleViolation e) {
            // The sample ends in the middle of a quoted cell; the rows before it are enough to judge by.
            rows = Math.max(rows, 1);
        }
        var agreement = 0.0;
        var score = 0L;
        for (var entry : rowsByWidth.entrySet()) {
            if (entry.getKey() > 1) {
                agreement = Math.max(agreement, entry.getValue() / (double) rows);
                score = Math.max(score, (long) entry.getValue() * (entry.getKey() - 1));
            }
        }
        return new Fit(agreement, score);
    }
}
