package org.commonweal.evidence.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers a column's summary, one cell after the other. */
final class ColumnStats {

    private static final int DISTINCT_CAP = 1_000;
    private static final int EXAMPLES = 3;
    private static final int EXAMPLE_LENGTH = 80;

    /** A column is of a type when at least this share of its values are. */
    private static final double NEARLY_ALL = 0.9;

    private final String name;
    private final Set<Long> distinct = new HashSet<>();
    private final List<String> examples = new ArrayList<>();
    private boolean capped;
    private long filled;
    private long blank;
    private long marks;
    private long integers;
    private long numbers;
    private long dates;
    private long truths;
    private long areas;
    private long codes;
    private double sum;
    private @Nullable BigDecimal min;
    private @Nullable BigDecimal max;
    private @Nullable LocalDate earliest;
    private @Nullable LocalDate latest;

    ColumnStats(String name) {
        this.name = name;
    }

    void accept(String cell) {
        var text = CellText.strip(cell);
        if (text.isEmpty()) {
            blank++;
            return;
        }
        filled++;
        remember(text);
        if (CellValues.isMissingMark(text)) {
            marks++;
            return;
        }
        var number = CellValues.number(text);
        if (number != null) {
            number(number);
        } else if (CellValues.isCode(text)) {
            codes++;
        } else if (AreaKind.of(text) != null) {
            areas++;
        } else if (CellValues.isTruth(text)) {
            truths++;
        } else {
            var date = CellValues.date(text);
            if (date != null) {
                date(date);
            }
        }
    }

    private void remember(String text) {
        if (capped || !distinct.add(KeyIndex.hash(text))) {
            return;
        }
        if (distinct.size() > DISTINCT_CAP) {
            capped = true;
            distinct.clear();
        } else if (examples.size() < EXAMPLES) {
            examples.add(CellText.shorten(CellText.singleLine(text), EXAMPLE_LENGTH));
        }
    }

    private void number(BigDecimal number) {
        numbers++;
        if (number.stripTrailingZeros().scale() <= 0) {
            integers++;
        }
        sum += number.doubleValue();
        min = min == null || number.compareTo(min) < 0 ? number : min;
        max = max == null || number.compareTo(max) > 0 ? number : max;
    }

    private void date(LocalDate date) {
        dates++;
        earliest = earliest == null || date.isBefore(earliest) ? date : earliest;
        latest = latest == null || date.isAfter(latest) ? date : latest;
    }

    ColumnSummary summary() {
        var values = filled - marks;
        var type = type(values);
        var fitting = switch (type) {
            case INTEGER, DECIMAL -> numbers;
            case DATE -> dates;
            case BOOLEAN -> truths;
            case AREA_CODE -> areas;
            case TEXT, EMPTY -> values;
        };
        var numeric = type.isNumeric();
        return new ColumnSummary(
                name,
                type,
                filled,
                blank,
                marks,
                values - fitting,
                capped ? DISTINCT_CAP : distinct.size(),
                capped,
                numeric ? min : null,
                numeric ? max : null,
                numeric ? Double.valueOf(sum / numbers) : null,
                type == ColumnType.DATE ? earliest : null,
                type == ColumnType.DATE ? latest : null,
                List.copyOf(examples));
    }

    private ColumnType type(long values) {
        if (filled == 0) {
            return ColumnType.EMPTY;
        }
        var needed = values * NEARLY_ALL;
        if (values == 0) {
            return ColumnType.TEXT;
        }
        if (numbers >= needed && codes == 0) {
            return integers == numbers ? ColumnType.INTEGER : ColumnType.DECIMAL;
        }
        if (areas >= needed) {
            return ColumnType.AREA_CODE;
        }
        if (dates >= needed) {
            return ColumnType.DATE;
        }
        return truths == values ? ColumnType.BOOLEAN : ColumnType.TEXT;
    }
}
