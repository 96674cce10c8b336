package org.commonweal.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.commonweal.evidence.AreaChoice;
import org.commonweal.evidence.AreaSeries;
import org.commonweal.evidence.AreaSeries.AreaValue;
import org.commonweal.evidence.EvidenceDetails;
import org.commonweal.evidence.Figures;
import org.commonweal.evidence.TableReport;
import org.commonweal.evidence.TableReport.AreaFinding;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.PagedTable;
import org.jspecify.annotations.Nullable;

/** One figure for each area: a sentence, a ranked chart, a map where outlines are loaded, and always the table. */
class ItemAreas extends Div {

    private static final int MOST_SHAPES = 2_000;

    private final transient EvidenceDetails item;
    private final transient ItemParts parts;
    private final Select<Integer> figure = new Select<>();
    private final Select<Integer> only = new Select<>();
    private final TextField onlyValue = new TextField("is");
    private final Div drawn = new Div();

    ItemAreas(EvidenceDetails item, ItemParts parts) {
        this.item = item;
        this.parts = parts;
        var report = parts.tables().check(item.id(), item.shown().number()).isEmpty()
                ? null
                : parts.tables().report(item.id(), item.shown().number()).orElse(null);
        var finding = report == null ? null : report.areas();
        if (report == null || finding == null || finding.valueColumns().isEmpty()) {
            add(
                    new EmptyState(
                            "No column of area codes with figures was found in this version. Codes such as E01022100 or E05DEMO1 are recognised."));
            return;
        }
        begin(report, finding);
    }

    private void begin(TableReport report, AreaFinding finding) {
        figure.setLabel("Figure");
        figure.setItems(finding.valueColumns());
        figure.setItemLabelGenerator(index -> report.columns().get(index).name());
        figure.addClassName("portal-choice");
        only.addClassName("portal-choice");
        only.setLabel("Only rows where");
        only.setItems(java.util.stream.IntStream.range(0, report.columns().size())
                .boxed()
                .toList());
        only.setEmptySelectionAllowed(true);
        only.setEmptySelectionCaption("All rows");
        only.setItemLabelGenerator(index ->
                index == null ? "All rows" : report.columns().get(index).name());
        var start = parts.tables()
                .likelyChoice(report)
                .orElse(AreaChoice.of(finding.valueColumns().getFirst()));
        figure.setValue(start.valueColumn());
        onlyValue.setVisible(false);
        figure.addValueChangeListener(change -> draw());
        only.addValueChangeListener(change -> {
            onlyValue.setVisible(change.getValue() != null);
            draw();
        });
        onlyValue.addValueChangeListener(change -> draw());
        drawn.getElement().setAttribute("aria-live", "polite");
        var note = new Paragraph(finding.label() + ", in the column “" + finding.name() + "”.");
        note.addClassName("portal-hint");
        add(note, Fields.row(figure, only, onlyValue), drawn);
        draw();
    }

    private void draw() {
        var column = figure.getValue();
        if (column != null) {
            Attempt.run(() -> show(parts.tables().byArea(item.id(), item.shown().number(), choice(column))));
        }
    }

    private AreaChoice choice(int column) {
        @Nullable Integer chosen = only.getValue();
        return chosen == null || onlyValue.isEmpty()
                ? AreaChoice.of(column)
                : new AreaChoice(column, chosen, onlyValue.getValue().strip());
    }

    private void show(AreaSeries series) {
        drawn.removeAll();
        drawn.add(new Paragraph(series.reading()));
        if (series.repeated()) {
            var hint = new Paragraph(
                    "Areas have several rows here, of which the first is shown. Choose one kind of row with “Only rows where”.");
            hint.addClassName("portal-notice");
            drawn.add(hint);
        }
        if (series.values().isEmpty()) {
            return;
        }
        drawn.add(Fields.section(AreaChart.cuts(series) ? "The highest" : "Ranked", new AreaChart(series)));
        if (series.values().size() <= MOST_SHAPES) {
            var shapes = parts.tables().shapes(series);
            if (!shapes.isEmpty()) {
                drawn.add(Fields.section("Map", new AreaMap(series, shapes), credit(series)));
            }
        }
        drawn.add(Fields.section("Table", table(series)));
    }

    private Paragraph credit(AreaSeries series) {
        var credits = parts.areas()
                .credits(series.values().stream().map(AreaValue::code).toList());
        var credit = new Paragraph("The darker an area, the higher the figure. " + String.join(" ", credits));
        credit.addClassName("portal-hint");
        return credit;
    }

    private static PagedTable<AreaValue> table(AreaSeries series) {
        return new PagedTable<AreaValue>(
                        "“" + series.heading() + "” by area, highest first",
                        page -> series.values().stream()
                                .skip(page.getOffset())
                                .limit(page.getPageSize())
                                .toList(),
                        () -> series.values().size())
                .column("Area", AreaValue::name)
                .column("Code", AreaValue::code)
                .column(series.heading(), value -> Figures.show(value.value()))
                .refresh();
    }
}
