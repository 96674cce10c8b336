package org.commonweal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {

    private static final int LARGEST = 24;

    /** What the public sees of a table: the shown numbers, and the total where it is shown. */
    private static List<Object> published(List<Long> counts) {
        var hidden = SmallNumbers.adding(counts);
        var seen = new ArrayList<Object>();
        for (int i = 0; i < counts.size(); i++) {
            seen.add(hidden.numbers().get(i) ? "?" : counts.get(i));
        }
        seen.add(
                hidden.total()
                        ? "?"
                        : counts.stream().mapToLong(Long::longValue).sum());
        return seen;
    }

    @Test
    void noHiddenNumberCanBeWorkedOutEvenByWhoKnowsTheRule() {
        Map<List<Object>, List<Set<Long>>> possible = new HashMap<>();
        for (long a = 0; a <= LARGEST; a++) {
            for (long b = 0; b <= LARGEST; b++) {
                for (long c = 0; c <= LARGEST; c++) {
                    var table = List.of(a, b, c);
                    var values = possible.computeIfAbsent(
                            published(table), seen -> List.of(new HashSet<>(), new HashSet<>(), new HashSet<>()));
                    for (int i = 0; i < 3; i++) {
                        values.get(i).add(table.get(i));
                    }
                }
            }
        }
        // With larger hidden sums, not all tables that look alike were tried.
        possible.keySet().removeIf(seen -> hiddenSum(seen) > LARGEST);
        possible.forEach((seen, values) -> {
            for (int i = 0; i < 3; i++) {
                if (seen.get(i).equals("?")) {
                    assertThat(values.get(i)).as("cell %d of %s", i, seen).hasSizeGreaterThan(1);
                }
            }
        });
        assertThat(possible).hasSizeGreaterThan(1_000);
    }

    private static long hiddenSum(List<Object> seen) {
        return seen.getLast() instanceof Long total
                ? total
                        - seen.subList(0, 3).stream()
                                .filter(Long.class::isInstance)
                                .mapToLong(Long.class::cast)
                                .sum()
                : 0;
    }

    @Test
    void everySmallNumberIsHiddenAndLargeTablesStay() {
        assertThat(published(List.of(50L, 9L, 40L))).isEqualTo(List.of(50L, "?", "?", 99L));
        assertThat(published(List.of(50L, 0L, 40L))).isEqualTo(List.of(50L, 0L, 40L, 90L));
        assertThat(published(List.of(3L, 0L, 0L))).isEqualTo(List.of("?", 0L, 0L, "?"));
    }

    @Test
    void overlappingNumbersAlsoHideThoseWhoDidNotChoose() {
        assertThat(SmallNumbers.overlapping(List.of(50L, 95L, 3L), 100).numbers().stream()
                        .toArray())
                .containsExactly(1, 2);
    }
}
