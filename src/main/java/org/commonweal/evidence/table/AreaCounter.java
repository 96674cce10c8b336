package org.commonweal.evidence.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Counts, for one column, how many codes each list knows. */
final class AreaCounter {

    /** A column without any code among so many rows is not looked at further. */
    private static final int PATIENCE = 2_000;

    private static final double HALF = 0.5;
    private static final int EXAMPLES = 5;

    private final int index;
    private final String name;
    private final List<AreaList> lists;
    private final long[] known;
    private final Map<AreaKind, Long> kinds = new EnumMap<>(AreaKind.class);
    private final List<String> strange = new ArrayList<>();
    private final List<List<String>> unknown = new ArrayList<>();
    private long filled;
    private boolean hopeless;

    AreaCounter(int index, String name, List<AreaList> lists) {
        this.index = index;
        this.name = name;
        this.lists = lists;
        known = new long[lists.size()];
        lists.forEach(list -> unknown.add(new ArrayList<>()));
    }

    void accept(TableRow row) {
        if (hopeless) {
            return;
        }
        var code = CellText.strip(row.cell(index));
        if (code.isEmpty()) {
            return;
        }
        filled++;
        var kind = AreaKind.of(code);
        if (kind == null) {
            keep(strange, code);
        } else {
            kinds.merge(kind, 1L, Long::sum);
        }
        for (var i = 0; i < known.length; i++) {
            if (lists.get(i).codes().contains(code)) {
                known[i]++;
            } else {
                keep(unknown.get(i), code);
            }
        }
        hopeless = filled == PATIENCE
                && kinds.isEmpty()
                && IntStream.range(0, known.length).noneMatch(i -> known[i] > 0);
    }

    private static void keep(List<String> examples, String code) {
        if (examples.size() < EXAMPLES && !examples.contains(code)) {
            examples.add(CellText.shorten(code, 40));
        }
    }

    /** The column as one of area codes; null when fewer than half of its cells are. */
    @Nullable
    AreaColumn column() {
        var best = IntStream.range(0, known.length)
                .filter(i -> known[i] > 0)
                .boxed()
                .max(Comparator.<Integer>comparingLong(i -> known[i])
                        .thenComparingInt(i -> lists.get(i).year()))
                .orElse(-1);
        if (best >= 0 && known[best] >= filled * HALF) {
            var list = lists.get(best);
            return new AreaColumn(index, name, list.kind(), list, filled, known[best], List.copyOf(unknown.get(best)));
        }
        var common = kinds.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
        if (common == null || common.getValue() < filled * HALF) {
            return null;
        }
        return new AreaColumn(index, name, common.getKey(), null, filled, common.getValue(), List.copyOf(strange));
    }
}
