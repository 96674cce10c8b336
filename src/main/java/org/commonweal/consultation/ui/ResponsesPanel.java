package org.commonweal.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.ResponseQueries;
import org.commonweal.consultation.ResponseRow;
import org.commonweal.consultation.channel.StaffEntries;
import org.commonweal.consultation.form.AnswerWords;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.Labels;
import org.commonweal.uikit.PagedTable;

/** What came in, one line for each response. */
class ResponsesPanel extends Div {

    ResponsesPanel(ConsultationDetails consultation, ResponseQueries responses, StaffEntries entries) {
        var id = consultation.id();
        var totals = responses.totals(id);
        var channels = totals.channels().entrySet().stream()
                .map(entry -> Labels.of(entry.getKey()) + " " + Formats.number(entry.getValue()))
                .collect(Collectors.joining(", "));
        add(new Paragraph("%s: %s. %s for organisations, %s flagged for a look."
                .formatted(
                        Formats.count(totals.all(), "response", "responses"),
                        channels.isEmpty() ? "none yet" : channels,
                        Formats.number(totals.organisations()),
                        Formats.number(totals.flagged()))));
        add(Fields.row(
                download(consultation, "csv", "Download CSV"),
                download(consultation, "xlsx", "Download Excel"),
                download(consultation, "ods", "Download ODS"),
                download(consultation, "json", "Download JSON"),
                download(consultation, "zip", "Download all with a manifest"),
                link(consultation, "import", "Import a file"),
                link(consultation, "entry", "Enter a response"),
                link(consultation, "keying", "Check what was keyed")));
        add(new PagedTable<ResponseRow>("Responses", page -> responses.findRows(id, page), () -> totals.all())
                .component("Reference", row -> open(consultation, responses, entries, row))
                .column("Received", row -> Formats.date(row.receivedOn()))
                .column("Channel", row -> Labels.of(row.channel()))
                .column("Organisation", ResponseRow::organisation)
                .column("Answered in", row -> row.variant().isEmpty() ? "Main text" : row.variant())
                .column("Look at it because", ResponseRow::suspicion)
                .whenEmpty(new EmptyState("Nothing has come in yet."))
                .refresh());
    }

    private static Anchor download(ConsultationDetails consultation, String format, String label) {
        var link = new Anchor(ConsultationPaths.export(consultation.slug(), format), label);
        link.setRouterIgnore(true);
        link.addClassName("portal-button");
        return link;
    }

    private static Anchor link(ConsultationDetails consultation, String part, String label) {
        var link = new Anchor(ConsultationPaths.of(consultation.slug()) + "/" + part, label);
        link.addClassName("portal-button");
        return link;
    }

    private static Button open(
            ConsultationDetails consultation, ResponseQueries responses, StaffEntries entries, ResponseRow row) {
        return new Button(row.reference(), click -> {
            var response = responses.get(consultation.id(), row.reference());
            var facts = Fields.facts();
            response.form()
                    .questions()
                    .filter(question -> !response.answers().of(question.key()).isEmpty())
                    .forEach(question -> Fields.fact(
                            facts,
                            question.text(),
                            String.join(
                                    "; ",
                                    AnswerWords.lines(
                                            question, response.answers().of(question.key())))));
            var dialog = new Dialog("Response " + row.reference());
            dialog.addClassName("portal-dialog-wide");
            dialog.add(facts);
            responses.files(consultation.id(), row.reference()).forEach(file -> {
                var link = new Anchor(
                        ConsultationPaths.attachment(consultation.slug(), row.reference(), file.id()),
                        "Download " + file.name());
                link.setRouterIgnore(true);
                dialog.add(new Paragraph(link));
            });
            if (entries.scan(consultation.id(), row.reference()).isPresent()) {
                var scan =
                        new Anchor(ConsultationPaths.scan(consultation.slug(), row.reference()), "Download the scan");
                scan.setRouterIgnore(true);
                dialog.add(scan);
            }
            dialog.getFooter().add(new Button("Close", close -> dialog.close()));
            dialog.open();
        });
    }
}
