package org.commonweal.evidence.table;

import java.util.List;

/** Checks that a combination of columns tells the rows apart. */
final class KeyCheck {

    private final String code;
    private final List<String> names;
    private final ColumnPick columns;
    private final int index;
    private final KeyIndex earlier = new KeyIndex();
    private final ProblemLog log;

    KeyCheck(String code, List<String> names, List<String> columns, ProblemLog log) {
        this.code = code;
        this.names = names;
        this.columns = ColumnPick.of(columns, names);
        this.index = names.size() == 1 ? columns.indexOf(names.getFirst()) : -1;
        this.log = log;
    }

    void check(TableRow row) {
        var key = columns.cells(row);
        if (key.stream().anyMatch(String::isEmpty)) {
            return;
        }
        var first = earlier.putIfAbsent(KeyIndex.hash(key), row.number());
        if (first >= 0) {
            log.add(
                    row.number(),
                    index,
                    String.join(", ", names),
                    String.join(", ", key),
                    code,
                    "No two rows may have the same %s.".formatted(String.join(", ", names)),
                    () -> "Row %d has them too; correct one of the rows or delete it.".formatted(first));
        }
    }
}
