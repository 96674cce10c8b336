package org.commonweal.evidence.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonweal.kernel.RuleViolation;

/** Works out a difference: keys and contents of the earlier version as hashes, then the later version against them. */
final class TableComparison {

    private final TableFile before;
    private final TableFile after;
    private final List<String> keyColumns;
    private final int listed;
    private final KeyIndex contents = new KeyIndex();
    private final BitSet seen = new BitSet();
    private final List<TableRow> addedRows = new ArrayList<>();
    private final List<TableRow> removedRows = new ArrayList<>();
    private final Map<Long, TableRow> changedAfter = new LinkedHashMap<>();
    private final Map<Long, RowChange> changes = new LinkedHashMap<>();
    private List<String> columnsAdded = List.of();
    private List<String> columnsRemoved = List.of();
    private List<String> common = List.of();
    private List<String> laterColumns = List.of();
    private long added;
    private long changed;
    private long unchanged;
    private long repeatedBefore;
    private long repeatedAfter;

    TableComparison(TableFile before, TableFile after, List<String> keyColumns, int listed) {
        if (keyColumns.isEmpty()) {
            throw new RuleViolation(
                    "evidence.table.noKey", "Choose at least one column that tells the rows apart, such as a code.");
        }
        this.before = before;
        this.after = after;
        this.keyColumns = List.copyOf(keyColumns);
        this.listed = listed;
    }

    TableDiff run() {
        try (var earlier = before.open();
                var later = after.open()) {
            compareColumns(earlier.columns(), later.columns());
            learn(earlier);
            compare(later);
        }
        try (var earlier = before.open()) {
            collect(earlier);
        }
        var removed = contents.size() - changed - unchanged;
        return new TableDiff(
                added,
                removed,
                changed,
                unchanged,
                repeatedBefore,
                repeatedAfter,
                columnsAdded,
                columnsRemoved,
                List.copyOf(addedRows),
                List.copyOf(removedRows),
                changedAfter.keySet().stream()
                        .map(changes::get)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private void compareColumns(List<String> earlier, List<String> later) {
        for (var key : keyColumns) {
            if (!earlier.contains(key) || !later.contains(key)) {
                throw new RuleViolation(
                        "evidence.table.keyMissing",
                        "Both versions need the column “%s” to be compared by it. Choose other columns."
                                .formatted(key));
            }
        }
        laterColumns = later;
        columnsAdded = later.stream().filter(name -> !earlier.contains(name)).toList();
        columnsRemoved = earlier.stream().filter(name -> !later.contains(name)).toList();
        common = earlier.stream().filter(later::contains).toList();
    }

    private void learn(TableReader earlier) {
        var key = ColumnPick.of(earlier.columns(), keyColumns);
        var content = ColumnPick.of(earlier.columns(), common);
        for (var row = earlier.next(); row != null; row = earlier.next()) {
            if (contents.putIfAbsent(key.hash(row), content.hash(row)) != -1) {
                repeatedBefore++;
            }
        }
    }

    private void compare(TableReader later) {
        var key = ColumnPick.of(later.columns(), keyColumns);
        var content = ColumnPick.of(later.columns(), common);
        var news = new KeyIndex();
        for (var row = later.next(); row != null; row = later.next()) {
            var hash = key.hash(row);
            var slot = contents.slot(hash);
            if (slot < 0) {
                added(row, hash, news);
            } else if (seen.get(slot)) {
                repeatedAfter++;
            } else {
                seen.set(slot);
                found(row, hash, contents.valueAt(slot) == content.hash(row));
            }
        }
    }

    private void added(TableRow row, long hash, KeyIndex news) {
        if (news.putIfAbsent(hash, 0) != -1) {
            repeatedAfter++;
            return;
        }
        added++;
        if (addedRows.size() < listed) {
            addedRows.add(row);
        }
    }

    private void found(TableRow row, long hash, boolean same) {
        if (same) {
            unchanged++;
            return;
        }
        changed++;
        if (changedAfter.size() < listed) {
            changedAfter.put(hash, row);
        }
    }

    /** Goes through the earlier version once more for the rows to show. */
    private void collect(TableReader earlier) {
        var key = ColumnPick.of(earlier.columns(), keyColumns);
        var shown = new KeyIndex();
        for (var row = earlier.next(); row != null; row = earlier.next()) {
            var hash = key.hash(row);
            if (!seen.get(contents.slot(hash))) {
                if (removedRows.size() < listed && shown.putIfAbsent(hash, 0) == -1) {
                    removedRows.add(row);
                }
                continue;
            }
            var now = changedAfter.get(hash);
            if (now != null && !changes.containsKey(hash)) {
                changes.put(hash, change(key.cells(row), row, now, earlier.columns()));
            }
        }
    }

    private RowChange change(List<String> key, TableRow was, TableRow now, List<String> earlierColumns) {
        var before = ColumnPick.of(earlierColumns, common).cells(was);
        var after = ColumnPick.of(laterColumns, common).cells(now);
        var cells = new ArrayList<RowChange.CellChange>();
        for (var i = 0; i < common.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                cells.add(new RowChange.CellChange(common.get(i), before.get(i), after.get(i)));
            }
        }
        return new RowChange(key, was.number(), now.number(), cells);
    }
}
