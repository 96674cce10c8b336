package org.commonweal.evidence.table;

import java.util.Set;

/** Checks that the values of a column are on a list, such as the area codes in use. */
final class ReferenceCheck {

    private final FieldCheck field;
    private final String name;
    private final String list;
    private final Set<String> known;
    private final ProblemLog log;

    ReferenceCheck(FieldCheck field, String name, String list, Set<String> known, ProblemLog log) {
        this.field = field;
        this.name = name;
        this.list = list;
        this.known = known;
        this.log = log;
    }

    void check(TableRow row) {
        var value = row.cell(field.index());
        if (!field.isMissing(row) && !known.contains(value)) {
            log.add(
                    row.number(),
                    field.index(),
                    name,
                    value,
                    "foreignKey",
                    "This is not on the list “%s”.".formatted(list),
                    () -> Suggestions.from(value, known));
        }
    }
}
