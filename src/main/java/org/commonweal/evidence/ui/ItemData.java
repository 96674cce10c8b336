package org.commonweal.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.evidence.CheckSummary;
import org.commonweal.evidence.EvidenceDetails;
import org.commonweal.evidence.Figures;
import org.commonweal.evidence.TableReport;
import org.commonweal.evidence.table.ColumnSummary;
import org.commonweal.evidence.table.TableRow;
import org.commonweal.files.FileId;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;
import org.jspecify.annotations.Nullable;

/** What is inside the version's file: what is wrong with it, its rows, its columns. */
class ItemData extends Div {

    private final transient EvidenceDetails item;
    private final transient ItemParts parts;
    private final transient Runnable done;

    ItemData(EvidenceDetails item, ItemParts parts, Runnable done) {
        this.item = item;
        this.parts = parts;
        this.done = done;
        if (!item.shown().hasFile()) {
            add(new EmptyState("There is no file yet. Add one under “Versions”."));
            return;
        }
        var check = parts.tables().check(item.id(), item.shown().number()).orElse(null);
        if (check == null) {
            add(new ReadingNotice(
                    () -> parts.tables().check(item.id(), item.shown().number()).isPresent(), done));
            return;
        }
        show(check);
    }

    private void show(CheckSummary check) {
        var explanation = check.explanation();
        if (explanation != null) {
            var problem = new Paragraph(explanation);
            problem.addClassName("portal-problem");
            add(problem);
        }
        switch (check.state()) {
            case DOCUMENT ->
                add(new EmptyState(
                        "This is a document. Its text can be found by searching; there is no table to show."));
            case REFUSED -> layout(null);
            case TABLE -> {
                var report =
                        parts.tables().report(item.id(), item.shown().number()).orElseThrow();
                add(new Paragraph(Formats.count(report.rows(), "row", "rows") + ", "
                        + Formats.count(report.columns().size(), "column", "columns") + "."));
                add(new ProblemsPanel(item, report, parts, done));
                add(Fields.section("Rules for the data", new SchemaPanel(item, report, parts, done)));
                rows(report);
                columns(report.columns());
                layout(report);
            }
        }
    }

    private void rows(TableReport report) {
        int number = item.shown().number();
        var table = new PagedTable<TableRow>(
                "Rows of version " + number,
                page -> parts.tables()
                        .rows(item.id(), number, page.getOffset(), page.getPageSize())
                        .rows(),
                report::rows);
        table.column("Row", row -> String.valueOf(row.number()));
        IntStream.range(0, report.columns().size())
                .forEach(index ->
                        table.column(report.columns().get(index).name(), row -> RowsTable.shortened(row.cell(index))));
        table.refresh();
        add(Fields.section("Rows", table));
    }

    private void columns(List<ColumnSummary> columns) {
        var rows = columns.stream()
                .map(column -> List.of(
                        column.name(),
                        column.type().label(),
                        Formats.number(column.filled()),
                        Formats.number(column.blank() + column.marks()),
                        (column.distinctCapped() ? "more than " : "") + Formats.number(column.distinct()),
                        range(column),
                        String.join("; ", column.examples())))
                .toList();
        add(Fields.section(
                "Columns",
                new RowsTable(
                        "What each column holds",
                        List.of("Column", "Type", "Filled", "Empty", "Different", "Range", "Examples"),
                        rows)));
    }

    private static String range(ColumnSummary column) {
        var min = column.min();
        var max = column.max();
        var mean = column.mean();
        if (min != null && max != null && mean != null) {
            return Figures.show(min.doubleValue()) + " to " + Figures.show(max.doubleValue()) + ", mean "
                    + Figures.show(mean);
        }
        return column.earliest() == null
                ? ""
                : Formats.date(column.earliest()) + " to " + Formats.date(column.latest());
    }

    private void layout(@Nullable TableReport report) {
        if (report != null && !report.remarks().isEmpty()) {
            var remarks = new UnorderedList();
            report.remarks().forEach(remark -> remarks.add(new ListItem(remark)));
            add(Fields.section("How the file was read", remarks));
        }
        var file = item.shown().fileId();
        if (item.may().edit() && file != null) {
            var open = new Button("Read it differently");
            var panel = new Div();
            open.addClickListener(click -> {
                open.setVisible(false);
                Attempt.run(() -> panel.add(changing(new FileId(file))));
            });
            add(open, panel);
        }
    }

    private Div changing(FileId file) {
        var layout = new LayoutPanel(
                choice -> parts.tables().detect(file, choice).orElseThrow(),
                found -> parts.tables().sample(file, found.layout()),
                parts.tables().layoutChoice(item.id(), item.shown().number()));
        var save = new Button("Read it this way", click -> {
            if (Attempt.run(
                    () -> parts.service().readAs(item.id(), layout.choice()), "The file is being read again.")) {
                done.run();
            }
        });
        return new Div(layout, save);
    }
}
