package org.commonweal.consultation.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.commonweal.consultation.analysis.CrossTab.Cell;
import org.junit.jupiter.api.Test;

/**
 * Tables of questions to which people give several answers, read by somebody who knows all that is shown: no small
 * number follows from two others, and for each hidden one there are other people who would make the same table.
 */
class OverlappingTablesTest {

    private static final int TABLES = 1_500;

    @Test
    void noSmallNumberIsADifferenceOfTwoThatAreShown() {
        int shown = 0;
        for (var people : randomPeople(7)) {
            var published = TableSuppression.of(people.table());
            boolean severalRows = published.rowAxis().several();
            for (var line : published.lines()) {
                if (severalRows) {
                    assertApart(published.base(), line.base(), people);
                }
                for (int column = 0; column < line.cells().size(); column++) {
                    shown += line.cells().get(column).hidden() ? 0 : 1;
                    assertApart(line.base(), line.cells().get(column), people);
                    assertApart(published.totals().get(column), line.cells().get(column), people);
                    assertApart(published.base(), published.totals().get(column), people);
                }
            }
        }
        assertThat(shown).as("hiding everything would be no art").isGreaterThan(TABLES);
    }

    @Test
    void otherPeopleWouldMakeTheSameTableForEachHiddenNumber() {
        int hidden = 0;
        var told = new ArrayList<String>();
        for (var people : randomPeople(1866)) {
            var numbers = numbers(people.table());
            var published = numbers(TableSuppression.of(people.table()));
            var undecided = people.undecided(published);
            // A large total may follow from the rest where nobody gave an answer: it tells of no few people.
            int cells = people.rows * (people.columns + 1);
            for (int at = 0; at < numbers.size(); at++) {
                if (published.get(at).hidden()
                        && (at < cells || few(numbers.get(at).number()))) {
                    hidden++;
                    if (!undecided[at]) {
                        told.add("number %d (%d) of %s"
                                .formatted(at, numbers.get(at).number(), people));
                    }
                }
            }
        }
        assertThat(hidden).isGreaterThan(TABLES);
        assertThat(told).as("of %d hidden", hidden).isEmpty();
    }

    private static void assertApart(Cell whole, Cell part, People people) {
        assertThat(!part.hidden() && few(part.number()))
                .as("shown though few: %s", people)
                .isFalse();
        if (!whole.hidden() && !part.hidden()) {
            assertThat(few(whole.number() - part.number()))
                    .as("%s without %s: %s", whole, part, people)
                    .isFalse();
        }
    }

    private static boolean few(long number) {
        return number > 0 && number < TableSuppression.THRESHOLD;
    }

    /** Cells line by line, each line followed by its base, then the totals. */
    private static List<Cell> numbers(CrossTab table) {
        var numbers = new ArrayList<Cell>();
        table.lines().forEach(line -> {
            numbers.addAll(line.cells());
            numbers.add(line.base());
        });
        numbers.addAll(table.totals());
        return numbers;
    }

    private static List<People> randomPeople(long seed) {
        var random = new Random(seed);
        return IntStream.range(0, TABLES).mapToObj(at -> new People(random)).toList();
    }

    /** How many people gave which answers: sets of rows and of columns, as bits. */
    private static final class People {

        private final int rows;
        private final int columns;
        private final boolean severalRows;
        private final boolean severalColumns;
        private final List<int[]> kinds = new ArrayList<>();
        private final int[] count;

        People(Random random) {
            rows = 2 + random.nextInt(2);
            columns = 2 + random.nextInt(2);
            severalRows = random.nextBoolean();
            severalColumns = !severalRows || random.nextBoolean();
            for (int down = 1; down < 1 << rows; down++) {
                for (int across = 1; across < 1 << columns; across++) {
                    if ((severalRows || Integer.bitCount(down) == 1)
                            && (severalColumns || Integer.bitCount(across) == 1)) {
                        kinds.add(new int[] {down, across});
                    }
                }
            }
            int most = random.nextBoolean() ? 12 : 60;
            count = kinds.stream()
                    .mapToInt(kind -> random.nextInt(3) == 0 ? random.nextInt(4) : random.nextInt(most))
                    .toArray();
        }

        CrossTab table() {
            var lines = IntStream.range(0, rows)
                    .mapToObj(row -> new CrossTab.Line(
                            "r" + row,
                            "Row " + row,
                            IntStream.range(0, columns)
                                    .mapToObj(column -> Cell.of(sum(1 << row, 1 << column)))
                                    .toList(),
                            Cell.of(sum(1 << row, -1))))
                    .toList();
            var totals = IntStream.range(0, columns)
                    .mapToObj(column -> Cell.of(sum(-1, 1 << column)))
                    .toList();
            return new CrossTab(
                    axis("rows", severalRows), axis("columns", severalColumns), lines, totals, Cell.of(sum(-1, -1)), 0);
        }

        private static AxisChoice axis(String name, boolean several) {
            return new AxisChoice(Axis.of(name), name, List.of(), several, false);
        }

        private long sum(int down, int across) {
            return IntStream.range(0, count.length)
                    .filter(at -> (kinds.get(at)[0] & down) != 0 && (kinds.get(at)[1] & across) != 0)
                    .mapToLong(at -> count[at])
                    .sum();
        }

        /** Which numbers would differ had one or two people answered otherwise, with all that is shown as it is. */
        boolean[] undecided(List<Cell> numbers) {
            var undecided = new boolean[numbers.size()];
            Map<List<Integer>, List<int[]>> changes = new HashMap<>();
            for (int from = 0; from < count.length; from++) {
                for (int to = 0; to < count.length && count[from] > 0; to++) {
                    if (to != from) {
                        changes.computeIfAbsent(seen(difference(from, to), numbers), key -> new ArrayList<>())
                                .add(new int[] {from, to});
                    }
                }
            }
            changes.forEach((seen, moves) -> {
                if (seen.stream().allMatch(one -> one == 0)) {
                    moves.forEach(move -> note(undecided, difference(move[0], move[1]), new int[numbers.size()]));
                }
                var back = seen.stream().map(one -> -one).toList();
                for (var first : moves) {
                    for (var second : changes.getOrDefault(back, List.of())) {
                        if (first[0] != second[0] || count[first[0]] > 1) {
                            note(undecided, difference(first[0], first[1]), difference(second[0], second[1]));
                        }
                    }
                }
            });
            return undecided;
        }

        private static void note(boolean[] undecided, int[] one, int[] other) {
            for (int at = 0; at < undecided.length; at++) {
                undecided[at] |= one[at] + other[at] != 0;
            }
        }

        private static List<Integer> seen(int[] difference, List<Cell> numbers) {
            return IntStream.range(0, difference.length)
                    .filter(at -> !numbers.get(at).hidden())
                    .mapToObj(at -> difference[at])
                    .toList();
        }

        private int[] difference(int from, int to) {
            var all = new int[rows * (columns + 1) + columns];
            add(all, kinds.get(from), -1);
            add(all, kinds.get(to), 1);
            return all;
        }

        private void add(int[] all, int[] kind, int by) {
            for (int row = 0; row <= rows; row++) {
                for (int column = 0; column <= columns; column++) {
                    boolean inRow = row == rows || (kind[0] & 1 << row) != 0;
                    boolean inColumn = column == columns || (kind[1] & 1 << column) != 0;
                    int at = row * (columns + 1) + column;
                    if (at < all.length && inRow && inColumn) {
                        all[at] += by;
                    }
                }
            }
        }

        @Override
        public String toString() {
            return "%s %s"
                    .formatted(
                            kinds.stream().map(java.util.Arrays::toString).toList(), java.util.Arrays.toString(count));
        }
    }
}
