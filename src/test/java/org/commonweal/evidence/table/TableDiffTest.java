package org.commonweal.evidence.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commonweal.evidence.table.Tables.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.commonweal.kernel.RuleViolation;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TableDiffTest {

    private static final String BEFORE = "code,period,value\nA,Q1,1\nB,Q1,2\nC,Q1,3\n";

    @Test
    void showsAddedRemovedAndChangedRows() {
        var diff = TableDiff.between(
                file(BEFORE), file("code,period,value\nC,Q1,4\nA,Q1,1\nD,Q1,5\n"), List.of("code", "period"), 10);

        assertThat(diff.added()).isEqualTo(1);
        assertThat(diff.removed()).isEqualTo(1);
        assertThat(diff.changed()).isEqualTo(1);
        assertThat(diff.unchanged()).isEqualTo(1);
        assertThat(diff.addedRows().getFirst().cells()).containsExactly("D", "Q1", "5");
        assertThat(diff.removedRows().getFirst().cells()).containsExactly("B", "Q1", "2");
        var change = diff.changedRows().getFirst();
        assertThat(change.key()).containsExactly("C", "Q1");
        assertThat(change.rowBefore()).isEqualTo(4);
        assertThat(change.rowAfter()).isEqualTo(2);
        assertThat(change.cells()).containsExactly(new RowChange.CellChange("value", "3", "4"));
    }

    @Test
    void movedColumnsAreNoChangeAndNewOnesAreNamed() {
        var diff = TableDiff.between(file(BEFORE), file("value,note,code\n1,x,A\n2,x,B\n3,x,C\n"), List.of("code"), 10);

        assertThat(diff.unchanged()).isEqualTo(3);
        assertThat(diff.columnsAdded()).containsExactly("note");
        assertThat(diff.columnsRemoved()).containsExactly("period");
        assertThat(diff.isEmpty()).isFalse();
    }

    @Test
    void repeatedKeysAreCountedAndNotCompared() {
        var diff = TableDiff.between(file(BEFORE), file("code,period,value\nA,Q1,1\nA,Q2,7\n"), List.of("code"), 10);

        assertThat(diff.repeatedAfter()).isEqualTo(1);
        assertThat(diff.removed()).isEqualTo(2);
    }

    @Test
    void needsAKeyThatBothVersionsHave() {
        assertThatThrownBy(() -> TableDiff.between(file(BEFORE), file(BEFORE), List.of(), 10))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> TableDiff.between(file(BEFORE), file(BEFORE), List.of("id"), 10))
                .hasMessageContaining("“id”");
    }

    @RepeatedTest(60)
    void agreesWithBruteForce(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var before = randomTable(random);
        var after = new HashMap<>(before);
        after.keySet().removeIf(key -> random.nextInt(5) == 0);
        after.replaceAll((key, value) -> random.nextInt(4) == 0 ? value + 1 : value);
        randomTable(random).forEach((key, value) -> after.putIfAbsent("n" + key, value));

        var diff = TableDiff.between(file(csv(before, random)), file(csv(after, random)), List.of("code"), 3);

        var added =
                after.keySet().stream().filter(key -> !before.containsKey(key)).count();
        var removed =
                before.keySet().stream().filter(key -> !after.containsKey(key)).count();
        var same = before.entrySet().stream()
                .filter(entry -> entry.getValue().equals(after.get(entry.getKey())))
                .count();
        assertThat(List.of(diff.added(), diff.removed(), diff.unchanged(), diff.changed()))
                .containsExactly(added, removed, same, before.size() - removed - same);
        assertThat(diff.addedRows()).hasSize((int) Math.min(3, added));
        assertThat(diff.removedRows()).hasSize((int) Math.min(3, removed));
        assertThat(diff.changedRows())
                .hasSize((int) Math.min(3, diff.changed()))
                .allSatisfy(change -> {
                    var key = change.key().getFirst();
                    assertThat(change.cells())
                            .containsExactly(new RowChange.CellChange(
                                    "value",
                                    before.get(key).toString(),
                                    after.get(key).toString()));
                });
    }

    private static Map<String, Integer> randomTable(Random random) {
        var table = new HashMap<String, Integer>();
        for (var i = random.nextInt(1, 400); i > 0; i--) {
            table.put("k" + random.nextInt(600), random.nextInt(50));
        }
        return table;
    }

    private static String csv(Map<String, Integer> table, Random random) {
        var keys = new ArrayList<>(table.keySet());
        Collections.shuffle(keys, random);
        var csv = new StringBuilder("code,value\n");
        keys.forEach(key -> csv.append(key).append(',').append(table.get(key)).append('\n'));
        return table.isEmpty() ? csv + "none,0\n" : csv.toString();
    }
}
