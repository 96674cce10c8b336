package org.commonweal.evidence.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;

/** Works out how a file is to be read as a table. Reads the whole file once, holding only its first rows. */
public final class TableDetector {

    private static final char DOUBLE_QUOTE = '"';

    private final TableLimits limits;

    public TableDetector(TableLimits limits) {
        this.limits = limits;
    }

    public TableDetector() {
        this(TableLimits.standard());
    }

    /** The encodings a person can choose from when the guess is wrong. */
    public static List<String> encodings() {
        return Encodings.offered();
    }

    /** @param hint the file's name or media type; the bytes decide, this only helps to recognise JSON */
    public DetectedTable detect(TableSource source, String hint) {
        return detect(source, hint, LayoutChoice.none());
    }

    /** Detects what the person has not set. */
    public DetectedTable detect(TableSource source, String hint, LayoutChoice choice) {
        try {
            var format = FormatSniffer.sniff(source, hint);
            return format == TableFormat.DELIMITED ? text(source, choice) : workbook(source, format, choice);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DetectedTable text(TableSource source, LayoutChoice choice) throws IOException {
        var encoding = choice.encoding() == null
                ? Encodings.detect(source)
                : Encodings.charset(choice.encoding()).name();
        var quote = choice.quote() == null ? DOUBLE_QUOTE : choice.quote();
        var separator =
                choice.separator() == null ? Separators.detect(source, encoding, quote, limits) : choice.separator();
        try (var rows = RowStreams.delimited(source, encoding, separator, quote, limits)) {
            var probe = probe(rows, choice);
            var layout = probe.finish(null);
            var guess = new LayoutGuess(
                    TableFormat.DELIMITED,
                    null,
                    encoding,
                    separator,
                    quote,
                    layout.headerRow(),
                    layout.firstDataRow(),
                    layout.lastDataRow(),
                    layout.columns());
            return result(guess, List.of(), probe, layout.headings());
        }
    }

    private DetectedTable workbook(TableSource source, TableFormat format, LayoutChoice choice) throws IOException {
        try (var rows = RowStreams.workbook(source, format, limits)) {
            var probes = new LinkedHashMap<SheetInfo, LayoutProbe>();
            do {
                probes.putIfAbsent(rows.sheet(), probe(rows, choice));
            } while (rows.nextSheet());
            var best = SheetChoice.among(probes, choice.sheet());
            var probe = best.getValue();
            var layout = probe.finish(rows.namedColumns());
            var guess = new LayoutGuess(
                    format,
                    format.hasSheets() ? best.getKey().name() : null,
                    Encodings.UTF_8,
                    ',',
                    DOUBLE_QUOTE,
                    layout.headerRow(),
                    layout.firstDataRow(),
                    layout.lastDataRow(),
                    layout.columns());
            return result(
                    guess, format.hasSheets() ? List.copyOf(probes.keySet()) : List.of(), probe, layout.headings());
        }
    }

    private LayoutProbe probe(RowStream rows, LayoutChoice choice) throws IOException {
        var probe = new LayoutProbe(choice, limits);
        for (var row = rows.next(); row != null && !probe.overfull(); row = rows.next()) {
            probe.accept(row);
        }
        probe.end();
        return probe;
    }

    private static DetectedTable result(
            LayoutGuess guess, List<SheetInfo> sheets, LayoutProbe probe, Headings headings) {
        return new DetectedTable(
                guess, sheets, probe.lastRow(), headings.names(), Remarks.about(guess, sheets, headings));
    }
}
