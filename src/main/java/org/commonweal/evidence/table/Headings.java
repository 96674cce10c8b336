package org.commonweal.evidence.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Column names from one or more rows of headings.
 *
 * @param names every column's name, unique: a repeated heading is numbered, a blank one named by its position
 * @param repeated headings that occur more than once
 * @param blank how many columns have no heading
 */
record Headings(List<String> names, Set<String> repeated, int blank) {

    private static final int LONGEST = 300;

    static Headings given(List<String> names) {
        return new Headings(names, Set.of(), 0);
    }

    static Headings of(List<TableRow> rows, int columns) {
        var names = new ArrayList<String>(columns);
        var taken = new HashSet<String>();
        var repeated = new LinkedHashSet<String>();
        var blank = 0;
        var labels = labels(rows, columns);
        for (var column = 0; column < columns; column++) {
            var label = labels.get(column);
            if (label.isEmpty()) {
                blank++;
                label = "Column " + (column + 1);
            } else if (taken.contains(label.toLowerCase(Locale.ROOT))) {
                repeated.add(label);
            }
            names.add(unique(label, taken));
        }
        return new Headings(List.copyOf(names), repeated, rows.isEmpty() ? 0 : blank);
    }

    private static String unique(String label, Set<String> taken) {
        var name = label;
        for (var next = 2; !taken.add(name.toLowerCase(Locale.ROOT)); next++) {
            name = label + " (" + next + ")";
        }
        return name;
    }

    /** Joins the rows of each column; a label above stretches to the right over columns that have none of their own. */
    private static List<String> labels(List<TableRow> rows, int columns) {
        var labels = new ArrayList<String>(columns);
        var stretched = new String[rows.size()];
        for (var column = 0; column < columns; column++) {
            var parts = new LinkedHashSet<String>();
            var fresh = false;
            for (var level = 0; level < rows.size(); level++) {
                var text = CellText.singleLine(rows.get(level).cell(column));
                var last = level == rows.size() - 1;
                if (!text.isEmpty() || fresh || last) {
                    stretched[level] = text;
                }
                fresh |= !text.isEmpty();
                var part = stretched[level];
                if (part != null && !part.isEmpty()) {
                    parts.add(part);
                }
            }
            labels.add(CellText.shorten(String.join(" / ", parts), LONGEST));
        }
        return labels;
    }
}
