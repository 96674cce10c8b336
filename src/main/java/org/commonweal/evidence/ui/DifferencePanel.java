package org.commonweal.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonweal.evidence.EvidenceDetails;
import org.commonweal.evidence.VersionDetails;
import org.commonweal.evidence.table.RowChange;
import org.commonweal.evidence.table.TableDiff;
import org.commonweal.evidence.table.TableRow;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;

/** What changed from one version's table to another's. */
class DifferencePanel extends Div {

    private final transient EvidenceDetails item;
    private final transient ItemParts parts;
    private final Select<Integer> before = new Select<>();
    private final Select<Integer> after = new Select<>();
    private final TextField key = new TextField("Columns that tell rows apart");
    private final Div outcome = new Div();

    DifferencePanel(EvidenceDetails item, ItemParts parts) {
        this.item = item;
        this.parts = parts;
        var numbers = item.versions().stream()
                .filter(VersionDetails::hasFile)
                .map(VersionDetails::number)
                .toList();
        before.setLabel("From version");
        before.setItems(numbers);
        before.setValue(numbers.get(1));
        after.setLabel("To version");
        after.setItems(numbers);
        after.setValue(numbers.getFirst());
        key.setHelperText("Several with commas between them");
        outcome.getElement().setAttribute("aria-live", "polite");
        add(Fields.row(before, after, key, new Button("Compare", click -> compare())), outcome);
    }

    private void compare() {
        outcome.removeAll();
        Attempt.run(() -> {
            if (key.isEmpty()) {
                key.setValue(String.join(", ", parts.tables().likelyKey(item.id(), after.getValue())));
            }
            var columns = Arrays.stream(key.getValue().split(","))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
            show(parts.tables().difference(item.id(), before.getValue(), after.getValue(), columns), columns);
        });
    }

    private void show(TableDiff difference, List<String> columns) {
        outcome.add(new Paragraph("%s added, %s removed, %s changed, %s the same."
                .formatted(
                        Formats.count(difference.added(), "row", "rows"),
                        Formats.number(difference.removed()),
                        Formats.number(difference.changed()),
                        Formats.number(difference.unchanged()))));
        columns(difference);
        if (!difference.changedRows().isEmpty()) {
            outcome.add(new RowsTable(
                    "Changed", List.of(String.join(", ", columns), "Column", "Before", "After"), changes(difference)));
        }
        rows("Added", difference.addedRows());
        rows("Removed", difference.removedRows());
    }

    private void columns(TableDiff difference) {
        if (!difference.columnsAdded().isEmpty()) {
            outcome.add(new Paragraph("New columns: " + String.join(", ", difference.columnsAdded()) + "."));
        }
        if (!difference.columnsRemoved().isEmpty()) {
            outcome.add(new Paragraph("Columns gone: " + String.join(", ", difference.columnsRemoved()) + "."));
        }
    }

    private static List<List<String>> changes(TableDiff difference) {
        var rows = new ArrayList<List<String>>();
        for (RowChange change : difference.changedRows()) {
            for (var cell : change.cells()) {
                rows.add(List.of(String.join(", ", change.key()), cell.column(), cell.before(), cell.after()));
            }
        }
        return rows;
    }

    private void rows(String caption, List<TableRow> rows) {
        if (!rows.isEmpty()) {
            outcome.add(new RowsTable(
                    caption,
                    List.of("Row", "Content"),
                    rows.stream()
                            .map(row -> List.of(String.valueOf(row.number()), String.join(" | ", row.cells())))
                            .toList()));
        }
    }
}
