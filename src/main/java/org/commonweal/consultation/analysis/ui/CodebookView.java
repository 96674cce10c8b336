package org.commonweal.consultation.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.analysis.Agreement;
import org.commonweal.consultation.analysis.CodeRow;
import org.commonweal.consultation.analysis.CodebookChange;
import org.commonweal.consultation.analysis.Codebooks;
import org.commonweal.consultation.analysis.Coding;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;

/** The codes of one question, how far two coders agree on them, and every version of the codebook. */
@Route(AnalysisPaths.CODEBOOK)
@PermitAll
class CodebookView extends AnalysisView {

    private final transient Codebooks books;
    private final transient Coding coding;

    CodebookView(ConsultationQueries queries, Codebooks books, Coding coding) {
        super(queries);
        this.books = books;
        this.coding = coding;
    }

    @Override
    protected void show(ConsultationDetails consultation, BeforeEnterEvent event) {
        heading("Codebook");
        var question = event.getRouteParameters().get(AnalysisPaths.QUESTION).orElse("");
        var asked =
                consultation.form().question(question).filter(one -> one.type().freeText());
        if (asked.isEmpty()) {
            content.add(new QuestionLinks(consultation, AnalysisPaths.CODEBOOK));
            return;
        }
        lead(asked.get().text());
        fill(consultation, question);
    }

    private void fill(ConsultationDetails consultation, String question) {
        content.removeAll();
        Runnable again = () -> fill(consultation, question);
        var dialogs = new CodeDialogs(books, consultation.id(), question, again);
        content.add(Fields.row(
                new Button("Add a code", click -> dialogs.add()),
                new Anchor(AnalysisPaths.of(AnalysisPaths.CODING, consultation.slug(), question), "Code answers"),
                new Anchor(AnalysisPaths.of(AnalysisPaths.CODEBOOK, consultation.slug(), ""), "Other questions")));
        var codes = books.findCodes(consultation.id(), question);
        content.add(table("Codes", codes)
                .column("Code", CodeRow::label)
                .column("Meaning", CodeRow::definition)
                .column("Answers", code -> Formats.number(code.answers()))
                .component("Change", code -> dialogs.menu(code, codes))
                .whenEmpty(new EmptyState("Begin with what you expect people to say; split and merge as you read."))
                .refresh());
        agreement(coding.agreement(consultation.id(), question));
        content.add(Fields.section(
                "Versions",
                table("Versions of the codebook", books.findChanges(consultation.id(), question))
                        .column("Version", change -> String.valueOf(change.number()))
                        .column("Change", CodebookChange::words)
                        .column("When", change -> Formats.dateTime(change.at()))
                        .whenEmpty(new EmptyState("There is no version yet."))
                        .refresh()));
    }

    private void agreement(Agreement agreement) {
        if (agreement.compared() == 0) {
            return;
        }
        content.add(Fields.section(
                "Agreement of two coders",
                new Paragraph(
                        "On %s coded twice. Kappa is 1 when both always agree and 0 when they agree as often as by chance."
                                .formatted(Formats.count(agreement.compared(), "answer", "answers"))),
                table("Agreement", agreement.codes())
                        .column("Code", Agreement.OfCode::label)
                        .column("Both", code -> Formats.number(code.both()))
                        .column("Only the first", code -> Formats.number(code.onlyFirst()))
                        .column("Only the second", code -> Formats.number(code.onlySecond()))
                        .column("Kappa", code -> kappa(code.kappa()))
                        .refresh()));
    }

    private static String kappa(double kappa) {
        return Double.isNaN(kappa) ? "not defined" : String.format(Locale.UK, "%.2f", kappa);
    }

    private static <R> PagedTable<R> table(String caption, List<R> rows) {
        return new PagedTable<>(
                caption,
                page -> rows.stream()
                        .skip(page.getOffset())
                        .limit(page.getPageSize())
                        .toList(),
                rows::size);
    }
}
