package org.commonweal.consultation.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import org.commonweal.consultation.Campaign;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.ImpossiblePairs;
import org.commonweal.consultation.ResponseQueries;
import org.commonweal.consultation.ResponseReview;
import org.commonweal.consultation.ResponseRow;
import org.commonweal.consultation.analysis.Exclusion;
import org.commonweal.consultation.analysis.Exclusions;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.FormDialog;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;

/** What looks odd among the responses, what a person has decided to leave out for it, and what is said about that. */
@Route(AnalysisPaths.INTEGRITY)
@PermitAll
class IntegrityView extends AnalysisView {

    private static final int MOST_IN_A_MINUTE = 30;

    /** A library has about so many visitors who answer on one day. */
    private static final int MOST_FROM_ONE_PLACE = 30;

    private final transient ResponseQueries responses;
    private final transient ResponseReview review;
    private final transient Exclusions exclusions;
    private final transient ImpossiblePairs pairs;

    IntegrityView(
            ConsultationQueries queries,
            ResponseQueries responses,
            ResponseReview review,
            Exclusions exclusions,
            ImpossiblePairs pairs) {
        super(queries);
        this.responses = responses;
        this.review = review;
        this.exclusions = exclusions;
        this.pairs = pairs;
    }

    @Override
    protected void show(ConsultationDetails consultation, BeforeEnterEvent event) {
        heading("Integrity");
        lead(
                "A flag asks somebody to look. Only a person leaves a response out, with a reason, and everyone reads how many.");
        fill(consultation);
    }

    private void fill(ConsultationDetails consultation) {
        content.removeAll();
        var id = consultation.id();
        var left = exclusions.findAll(id);
        var references = left.stream().map(Exclusion::reference).collect(Collectors.toSet());
        content.add(Fields.row(new Button("Look for copies and bursts", click -> look(consultation))));
        content.add(Fields.section(
                "Flagged responses",
                new PagedTable<ResponseRow>(
                                "Flagged responses",
                                page -> responses.findFlagged(id, page),
                                () -> responses.totals(id).flagged())
                        .column("Reference", ResponseRow::reference)
                        .column("Received", row -> Formats.date(row.receivedOn()))
                        .column("Because", ResponseRow::suspicion)
                        .component(
                                "Counted",
                                row -> references.contains(row.reference())
                                        ? new Paragraph("Left out")
                                        : leaveOut(consultation, row.reference()))
                        .whenEmpty(new EmptyState("Nothing is flagged."))
                        .refresh()));
        content.add(Fields.section(
                "Left out",
                table("Left out", left)
                        .column("Reference", Exclusion::reference)
                        .column("Reason", Exclusion::reason)
                        .column("When", one -> Formats.dateTime(one.at()))
                        .component("Change", one -> countAgain(consultation, one.reference()))
                        .whenEmpty(new EmptyState("Every response is counted."))
                        .refresh(),
                new Paragraph("For publication: " + exclusions.publicNote(id)),
                new Button("Word this yourself", click -> new Note(consultation).open())));
        content.add(new PairsPanel(consultation, pairs));
        content.add(Fields.section(
                "Texts that several people sent",
                table("Campaign texts", review.findCampaigns(id))
                        .column("People", campaign -> Formats.number(campaign.people()))
                        .column("Texts", campaign -> "1")
                        .column("Text", Campaign::text)
                        .whenEmpty(new EmptyState("No longer text was sent by more than one person."))
                        .refresh()));
    }

    private void look(ConsultationDetails consultation) {
        Attempt.run(() -> {
            int copies = review.flagCopies(consultation.id());
            int bursts = review.flagBursts(consultation.id(), MOST_IN_A_MINUTE);
            int origins = review.flagOrigins(consultation.id(), MOST_FROM_ONE_PLACE);
            int impossible = review.flagImpossible(consultation.id());
            fill(consultation);
            Attempt.done(
                    "Copies: %s. Within one minute of many others: %s. Many from one place: %s. Impossible together: %s."
                            .formatted(
                                    Formats.number(copies),
                                    Formats.number(bursts),
                                    Formats.number(origins),
                                    Formats.number(impossible)));
        });
    }

    private Button leaveOut(ConsultationDetails consultation, String reference) {
        var button = new Button("Leave out", click -> new Reason(consultation, reference).open());
        button.setAriaLabel("Leave out " + reference);
        return button;
    }

    private Button countAgain(ConsultationDetails consultation, String reference) {
        var button = new Button("Count again", click -> {
            if (Attempt.run(() -> exclusions.include(consultation.id(), reference), reference + " is counted again.")) {
                fill(consultation);
            }
        });
        button.setAriaLabel("Count " + reference + " again");
        return button;
    }

    private final class Note extends FormDialog {

        private Note(ConsultationDetails consultation) {
            super("What everyone reads about it", "Save");
            var text = field("note", new TextArea("Published with the results"));
            text.setValue(exclusions.publicNote(consultation.id()));
            text.setHelperText("Empty it to go back to what the counts say.");
            onSave(
                    () -> exclusions.writePublicNote(consultation.id(), text.getValue()),
                    "Saved.",
                    () -> fill(consultation));
        }
    }

    private final class Reason extends FormDialog {

        private Reason(ConsultationDetails consultation, String reference) {
            super("Leave " + reference + " out", "Leave out");
            var reason = field("reason", new TextArea("Reason"));
            reason.setHelperText("Everyone can read it beside the number left out: name nobody.");
            reason.setHelperText("Everyone will read it, without the reference.");
            onSave(
                    () -> exclusions.exclude(consultation.id(), reference, reason.getValue()),
                    reference + " is left out.",
                    () -> fill(consultation));
        }
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
