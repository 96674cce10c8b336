package org.commonweal.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.evidence.EvidenceDetails;
import org.commonweal.evidence.TableReport;
import org.commonweal.evidence.table.CellCorrection;
import org.commonweal.evidence.table.TableCorrections;
import org.commonweal.evidence.table.TableProblem;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;

/**
 * What is wrong with the data, each with a field to put it right. Saving makes the next version and checks it again.
 */
class ProblemsPanel extends Section {

    private final transient EvidenceDetails item;
    private final transient ItemParts parts;
    private final transient Runnable done;
    private final transient Map<Place, String> corrected = new LinkedHashMap<>();
    private final transient java.util.Set<Long> removed = new HashSet<>();

    private record Place(long row, int column) {}

    ProblemsPanel(EvidenceDetails item, TableReport report, ItemParts parts, Runnable done) {
        this.item = item;
        this.parts = parts;
        this.done = done;
        addClassName("portal-section");
        var id = item.shown().number();
        if (report.errorCount() > 0) {
            add(new com.vaadin.flow.component.html.H2("Errors"));
            add(new Paragraph(Formats.count(report.errorCount(), "error has", "errors have")
                    + " to be put right before version " + id + " can be submitted."));
            add(table("Errors", report.errors()));
        }
        if (report.warningCount() > 0) {
            add(new H3("Worth a look"));
            add(new Paragraph(Formats.count(report.warningCount(), "thing is", "things are")
                    + " unusual. They do not keep the version from being submitted."));
            add(table("Worth a look", report.warnings()));
        }
        if (item.may().addVersion() && item.may().edit() && report.errorCount() + report.warningCount() > 0) {
            var save = new Button("Save corrections as version " + (id + 1), click -> save());
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(Fields.row(save), hint());
        }
        if (!report.unchecked().isEmpty()) {
            var list = new UnorderedList();
            report.unchecked().forEach(sentence -> list.add(new ListItem(sentence)));
            add(list);
        }
    }

    private static Div hint() {
        var hint = new Div("The original file stays as it is under its own version. No upload is needed.");
        hint.addClassName("portal-hint");
        return hint;
    }

    private PagedTable<TableProblem> table(String caption, List<TableProblem> problems) {
        var table = new PagedTable<TableProblem>(
                caption,
                page -> problems.stream()
                        .skip(page.getOffset())
                        .limit(page.getPageSize())
                        .toList(),
                problems::size);
        table.column("Row", problem -> problem.row() > 0 ? String.valueOf(problem.row()) : "")
                .column("Column", TableProblem::column)
                .column("Value", problem -> RowsTable.shortened(problem.value()))
                .column("Rule", TableProblem::rule)
                .column("What to do", TableProblem::remedy);
        if (item.may().edit()) {
            table.component("Correction", this::field);
        }
        return table.refresh();
    }

    private Div field(TableProblem problem) {
        if (problem.row() < 1) {
            return new Div();
        }
        var leaveOut = new Checkbox("Leave out row " + problem.row(), removed.contains(problem.row()));
        leaveOut.addValueChangeListener(change -> {
            if (change.getValue()) {
                removed.add(problem.row());
            } else {
                removed.remove(problem.row());
            }
        });
        if (problem.columnIndex() < 0) {
            return new Div(leaveOut);
        }
        var place = new Place(problem.row(), problem.columnIndex());
        var text = new TextField();
        text.setAriaLabel("New value for row %d, %s".formatted(problem.row(), problem.column()));
        text.setValue(corrected.getOrDefault(place, problem.value()));
        text.addValueChangeListener(change -> corrected.put(place, change.getValue()));
        return new Div(text, leaveOut);
    }

    private void save() {
        var cells = new ArrayList<CellCorrection>();
        corrected.forEach((place, value) -> cells.add(new CellCorrection(place.row(), place.column(), value)));
        if (cells.isEmpty() && removed.isEmpty()) {
            Attempt.error("Nothing was corrected yet. Change a value or leave out a row first.");
            return;
        }
        var corrections = new TableCorrections(cells, removed);
        if (Attempt.run(
                () -> parts.corrections().apply(item.id(), item.shown().number(), corrections),
                "Saved as a new version, which is being checked.")) {
            done.run();
        }
    }
}
