package org.commonweal.evidence.table;

import java.util.ArrayList;
import java.util.List;

/** Says in sentences how a file was read, where that is not what one would expect. */
final class Remarks {

    private Remarks() {}

    static List<String> about(LayoutGuess layout, List<SheetInfo> sheets, Headings headings) {
        var remarks = new ArrayList<String>();
        if (layout.format() == TableFormat.DELIMITED) {
            text(layout, remarks);
        }
        sheets(layout, sheets, remarks);
        rows(layout, remarks);
        if (!headings.repeated().isEmpty()) {
            remarks.add("Headings that occur more than once were numbered: %s."
                    .formatted(String.join(", ", headings.repeated())));
        }
        if (headings.blank() > 0) {
            remarks.add(
                    headings.blank() == 1
                            ? "One column has no heading and is named by its position."
                            : "%d columns have no heading and are named by their position."
                                    .formatted(headings.blank()));
        }
        return remarks;
    }

    private static void text(LayoutGuess layout, List<String> remarks) {
        if (!layout.encoding().equals(Encodings.UTF_8)) {
            remarks.add(
                    "The text is read as %s because it is not UTF-8. If letters or pound signs look wrong, choose another encoding."
                            .formatted(layout.encoding()));
        }
        if (layout.separator() != ',') {
            remarks.add("Cells are separated by %s.".formatted(separator(layout.separator())));
        }
    }

    private static String separator(char separator) {
        return switch (separator) {
            case '\t' -> "tabs";
            case ';' -> "semicolons";
            case '|' -> "vertical bars";
            default -> "“" + separator + "”";
        };
    }

    private static void sheets(LayoutGuess layout, List<SheetInfo> sheets, List<String> remarks) {
        if (sheets.size() > 1) {
            remarks.add("The workbook has %d sheets; this is “%s”.".formatted(sheets.size(), layout.sheet()));
        }
        var hidden = sheets.stream()
                .filter(SheetInfo::hidden)
                .map(sheet -> "“" + sheet.name() + "”")
                .toList();
        if (!hidden.isEmpty()) {
            remarks.add("Hidden: %s. Whoever downloads the file can read hidden sheets too."
                    .formatted(String.join(", ", hidden)));
        }
    }

    private static void rows(LayoutGuess layout, List<String> remarks) {
        if (layout.headerRow() == 0 && layout.format() != TableFormat.JSON && layout.format() != TableFormat.GEOJSON) {
            remarks.add("No headings were found; columns are named by their position.");
        }
        if (layout.headerRow() > 1) {
            remarks.add(
                    "The headings are in row %d; what stands above them is left out.".formatted(layout.headerRow()));
        }
        if (layout.headerRow() > 0 && layout.firstDataRow() > layout.headerRow() + 1) {
            remarks.add("The headings take several rows, %d to %d."
                    .formatted(layout.headerRow(), layout.firstDataRow() - 1));
        }
        if (layout.lastDataRow() != null) {
            remarks.add("The data ends in row %d; the notes below are left out.".formatted(layout.lastDataRow()));
        }
    }
}
