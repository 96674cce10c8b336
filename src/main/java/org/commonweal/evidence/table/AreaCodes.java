package org.commonweal.evidence.table;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Finds the columns of a table that name areas, and which generation of areas they name. */
public final class AreaCodes {

    private AreaCodes() {}

    /** Reads the table once; columns come in the order of the table. */
    public static List<AreaColumn> recognise(TableFile table, List<AreaList> lists) {
        try (var reader = table.open()) {
            var names = reader.columns();
            var counters = IntStream.range(0, names.size())
                    .mapToObj(index -> new AreaCounter(index, names.get(index), lists))
                    .toList();
            for (var row = reader.next(); row != null; row = reader.next()) {
                for (var counter : counters) {
                    counter.accept(row);
                }
            }
            return counters.stream()
                    .map(AreaCounter::column)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }
}
