package org.commonweal.consultation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.QuestionResult;
import org.commonweal.consultation.ResponseQueries;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;

/** How often each answer was given, exactly; for staff. */
class ResultsPanel extends Div {

    ResultsPanel(ConsultationDetails consultation, ResponseQueries responses) {
        var slug = consultation.slug();
        add(new Paragraph("These are the exact counts, for staff. What is published hides numbers under 10, and so does"
                + " every answer about equality here. Until no more answers come in, answers about equality are counted"
                + " in batches of 10 or more, one batch behind."));
        add(Fields.row(
                part(slug, "tables", "One question by another"),
                part(slug, "coding", "Code what people wrote"),
                part(slug, "codebook", "Codebooks"),
                part(slug, "integrity", "Integrity"),
                part(slug, "heard", "Who have we not heard from?")));
        var counts = new Div();
        responses.results(consultation.id()).forEach(result -> counts.add(question(result)));
        var without = new Checkbox("Without the responses that were left out");
        without.addValueChangeListener(change -> {
            counts.removeAll();
            var shown = change.getValue()
                    ? responses.resultsWithoutExcluded(consultation.id())
                    : responses.results(consultation.id());
            shown.forEach(result -> counts.add(question(result)));
        });
        add(without, counts);
    }

    private static Anchor part(String slug, String path, String label) {
        var link = new Anchor(ConsultationPaths.of(slug) + "/" + path, label);
        link.addClassName("portal-button");
        return link;
    }

    private static Div question(QuestionResult result) {
        var answered = result.base().hidden()
                ? "How many answered this is not shown."
                : Formats.count(result.base().number(), "response", "responses") + " answered this.";
        var section = Fields.section(result.question().text(), new Paragraph(answered));
        if (!result.lines().isEmpty()) {
            section.add(table(result));
        }
        return new Div(section);
    }

    private static Div table(QuestionResult result) {
        var table = new NativeTable();
        table.setCaptionText(result.question().text());
        var head = table.getHead().addRow();
        head.add(heading("Answer"), heading("Responses"), heading("Share"));
        for (var line : result.lines()) {
            var row = table.getBody().addRow();
            row.addDataCell().setText(line.row().isEmpty() ? line.label() : line.row() + ": " + line.label());
            row.addDataCell().setText(line.count().text());
            row.addDataCell().setText(share(line.count(), result.base()));
        }
        var box = new Div(table);
        box.addClassNames("portal-table", "portal-table-scroll");
        box.getElement().setAttribute("tabindex", "0");
        box.getElement().setAttribute("role", "region");
        box.getElement().setAttribute("aria-label", result.question().text());
        return box;
    }

    private static String share(QuestionResult.Figure count, QuestionResult.Figure base) {
        return base.number() == 0 || count.hidden() || base.hidden()
                ? "–"
                : Math.round(100.0 * count.number() / base.number()) + "%";
    }

    private static NativeTableHeaderCell heading(String text) {
        var heading = new NativeTableHeaderCell(text);
        heading.getElement().setAttribute("scope", "col");
        return heading;
    }
}
