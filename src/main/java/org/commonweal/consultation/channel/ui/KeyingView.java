package org.commonweal.consultation.channel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.channel.KeyedRow;
import org.commonweal.consultation.channel.KeyingCheck;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.Labels;
import org.commonweal.uikit.PagedTable;

/** The tenth of keyed responses that somebody else keys again, and what differed. */
@Route(ChannelPaths.KEYING)
@PermitAll
class KeyingView extends StaffView {

    private final transient KeyingCheck check;

    KeyingView(ConsultationQueries queries, KeyingCheck check) {
        super(queries);
        this.check = check;
    }

    @Override
    protected void show(ConsultationDetails consultation, BeforeEnterEvent event) {
        var again = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("again")
                .orElse("");
        if (again.isEmpty()) {
            report(consultation);
        } else {
            keyAgain(consultation, again);
        }
    }

    private void report(ConsultationDetails consultation) {
        heading("Check of keyed responses");
        lead(
                "One in ten is keyed again by somebody else. Nothing is changed by that; it shows how far keying can be trusted.");
        var report = check.report(consultation.id());
        content.add(new Paragraph("%s keyed; %s of %s keyed again; %s of %s differ."
                .formatted(
                        Formats.count(report.keyed(), "response", "responses"),
                        Formats.number(report.done()),
                        Formats.number(report.sample().size()),
                        Formats.number(report.different()),
                        Formats.count(report.compared(), "compared answer", "compared answers"))));
        content.add(new PagedTable<KeyedRow>(
                        "Sample",
                        page -> report.sample().stream()
                                .skip(page.getOffset())
                                .limit(page.getPageSize())
                                .toList(),
                        () -> report.sample().size())
                .column("Reference", KeyedRow::reference)
                .column("Channel", row -> Labels.of(row.channel()))
                .column("Received", row -> Formats.date(row.receivedOn()))
                .component("Second time", row -> outcome(consultation, row))
                .whenEmpty(new EmptyState("Nothing has been keyed yet."))
                .refresh());
        report.sample().stream()
                .filter(row ->
                        row.result() != null && !row.result().mismatches().isEmpty())
                .forEach(this::mismatches);
    }

    private static Component outcome(ConsultationDetails consultation, KeyedRow row) {
        var result = row.result();
        if (result != null) {
            return new Span(
                    result.mismatches().isEmpty()
                            ? "The same"
                            : Formats.count(result.mismatches().size(), "answer differs", "answers differ"));
        }
        return row.mine()
                ? new Span("To be keyed by somebody else than you")
                : new Anchor(
                        ChannelPaths.of(ChannelPaths.KEYING, consultation.slug()) + "?again=" + row.reference(),
                        "Key " + row.reference() + " again");
    }

    private void mismatches(KeyedRow row) {
        var result = row.result();
        if (result == null) {
            return;
        }
        content.add(new PagedTable<KeyedRow.Mismatch>(
                        "What differs in " + row.reference(),
                        page -> result.mismatches().stream()
                                .skip(page.getOffset())
                                .limit(page.getPageSize())
                                .toList(),
                        () -> result.mismatches().size())
                .column("Question", KeyedRow.Mismatch::question)
                .column("First time", KeyedRow.Mismatch::first)
                .column("Second time", KeyedRow.Mismatch::second)
                .refresh());
    }

    private void keyAgain(ConsultationDetails consultation, String reference) {
        heading("Key " + reference + " again");
        lead("Key it from the paper, without looking at what was keyed first.");
        var inputs = new AnswerInputs(consultation
                .form()
                .questions()
                .filter(question -> question.type() != QuestionType.EQUALITY)
                .map(Question::optional)
                .toList());
        var save = new Button("Compare", click -> {
            if (Attempt.run(() -> check.keyAgain(consultation.id(), reference, inputs.fields()), "Compared.")) {
                getUI().ifPresent(ui -> ui.navigate(ChannelPaths.of(ChannelPaths.KEYING, consultation.slug())));
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        content.add(inputs, Fields.row(save));
    }
}
