package org.commonweal.consultation.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Somebody who knows every total that is shown tries to work out what is hidden. */
class CellHidingTest {

    private static final int TABLES = 5_000;
    private static final int THRESHOLD = 10;

    @Test
    void noHiddenNumberOfRandomTablesFollowsFromTheTotals() {
        var random = new Random(1866);
        int tables = 0;
        int hiddenCells = 0;
        int shownCells = 0;
        while (tables < TABLES) {
            var counts = randomTable(random);
            var hiding = new CellHiding(counts, THRESHOLD);
            if (hiding.hopeless()) {
                continue;
            }
            tables++;
            var attack = new Attack(counts, hiding);
            for (int row = 0; row < counts.length; row++) {
                for (int column = 0; column < counts[0].length; column++) {
                    if (hiding.hides(row, column)) {
                        hiddenCells++;
                        assertThat(attack.canBeAnother(row, column))
                                .as("cell %d,%d of %s", row, column, attack)
                                .isTrue();
                    } else {
                        shownCells++;
                        assertThat(counts[row][column] > 0 && counts[row][column] < THRESHOLD)
                                .as("small and shown: %d,%d of %s", row, column, attack)
                                .isFalse();
                    }
                }
            }
            assertThat(attack.tellsASmallTotal()).as(attack.toString()).isFalse();
        }
        assertThat(hiddenCells).isGreaterThan(TABLES);
        assertThat(shownCells).as("hiding everything would be no art").isGreaterThan(TABLES);
    }

    @Test
    void largeTablesAndNoughtsStayAsTheyAre() {
        var hiding = new CellHiding(new long[][] {{50, 0, 40}, {30, 20, 60}}, THRESHOLD);

        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 3; column++) {
                assertThat(hiding.hides(row, column)).isFalse();
            }
        }
    }

    @Test
    void oneSmallNumberTakesThreeOthersWithIt() {
        var hiding = new CellHiding(new long[][] {{5, 50, 40}, {30, 20, 60}, {70, 80, 90}}, THRESHOLD);
        int hidden = 0;
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                hidden += hiding.hides(row, column) ? 1 : 0;
            }
        }

        assertThat(hiding.hides(0, 0)).isTrue();
        assertThat(hidden).isEqualTo(4);
    }

    private static long[][] randomTable(Random random) {
        int rows = 2 + random.nextInt(2);
        int columns = 2 + random.nextInt(2);
        int most = random.nextBoolean() ? 30 : 80;
        var counts = new long[rows][columns];
        for (var row : counts) {
            for (int column = 0; column < columns; column++) {
                row[column] = random.nextInt(4) == 0 ? random.nextInt(4) : random.nextInt(most);
            }
        }
        return counts;
    }

    /**
     * Tries every way to add or take one at the hidden cells that leaves all shown totals as they are. Knowing that a
     * nought is not hidden without need, it lets no positive cell become one.
     */
    private static final class Attack {

        private final long[][] counts;
        private final CellHiding hiding;
        private final List<int[]> cells = new ArrayList<>();
        private final boolean[][] moved;

        Attack(long[][] counts, CellHiding hiding) {
            this.counts = counts;
            this.hiding = hiding;
            moved = new boolean[counts.length][counts[0].length];
            for (int row = 0; row < counts.length; row++) {
                for (int column = 0; column < counts[0].length; column++) {
                    if (hiding.hides(row, column)) {
                        cells.add(new int[] {row, column});
                    }
                }
            }
            move(0, new int[counts.length][counts[0].length]);
        }

        boolean canBeAnother(int row, int column) {
            return moved[row][column];
        }

        /** A small total is told by what is shown beside it when it is the only one that is not. */
        boolean tellsASmallTotal() {
            int rows = 0;
            int columns = 0;
            for (int row = 0; row < counts.length; row++) {
                long sum = 0;
                for (int column = 0; column < counts[0].length; column++) {
                    sum += counts[row][column];
                }
                if (!hiding.hidesRowTotal(row) && sum > 0 && sum < THRESHOLD) {
                    return true;
                }
                rows += hiding.hidesRowTotal(row) ? 1 : 0;
            }
            for (int column = 0; column < counts[0].length; column++) {
                long sum = 0;
                for (var row : counts) {
                    sum += row[column];
                }
                if (!hiding.hidesColumnTotal(column) && sum > 0 && sum < THRESHOLD) {
                    return true;
                }
                columns += hiding.hidesColumnTotal(column) ? 1 : 0;
            }
            return rows == 1 || columns == 1;
        }

        private void move(int at, int[][] by) {
            if (at == cells.size()) {
                if (leavesTotals(by)) {
                    cells.forEach(cell -> moved[cell[0]][cell[1]] |= by[cell[0]][cell[1]] != 0);
                }
                return;
            }
            var cell = cells.get(at);
            for (int step = -1; step <= 1; step++) {
                if (step < 0 && counts[cell[0]][cell[1]] <= 1) {
                    continue;
                }
                by[cell[0]][cell[1]] = step;
                move(at + 1, by);
            }
            by[cell[0]][cell[1]] = 0;
        }

        private boolean leavesTotals(int[][] by) {
            int all = 0;
            for (int row = 0; row < by.length; row++) {
                int sum = 0;
                for (int one : by[row]) {
                    sum += one;
                }
                if (sum != 0 && !hiding.hidesRowTotal(row)) {
                    return false;
                }
                all += sum;
            }
            for (int column = 0; column < by[0].length; column++) {
                int sum = 0;
                for (var row : by) {
                    sum += row[column];
                }
                if (sum != 0 && !hiding.hidesColumnTotal(column)) {
                    return false;
                }
            }
            return all == 0;
        }

        @Override
        public String toString() {
            return java.util.Arrays.deepToString(counts);
        }
    }
}
