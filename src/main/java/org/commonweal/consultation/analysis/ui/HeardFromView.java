package org.commonweal.consultation.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.analysis.HeardFrom;
import org.commonweal.consultation.analysis.Hearing;
import org.commonweal.consultation.channel.StaffUploads;
import org.commonweal.consultation.form.Question;
import org.commonweal.files.FileId;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.PagedTable;

/** Whom the council has not heard from, by what it knows of who there is. */
@Route(AnalysisPaths.HEARD)
@PermitAll
class HeardFromView extends AnalysisView {

    private final transient HeardFrom heard;
    private final transient StaffUploads uploads;

    HeardFromView(ConsultationQueries queries, HeardFrom heard, StaffUploads uploads) {
        super(queries);
        this.heard = heard;
        this.uploads = uploads;
    }

    @Override
    protected void show(ConsultationDetails consultation, BeforeEnterEvent event) {
        heading("Who have we not heard from?");
        lead(
                "The answers beside the people there are. With fewer than 30 answers, or 5 to be expected of a group, nothing is said.");
        fill(consultation);
    }

    private void fill(ConsultationDetails consultation) {
        content.removeAll();
        var hearings = heard.compare(consultation.id());
        if (hearings.isEmpty()) {
            content.add(new EmptyState("Add how many people of each group there are, such as from the census."));
        }
        hearings.forEach(hearing -> content.add(
                Fields.section(hearing.text(), new Paragraph("Answered by: " + hearing.base() + "."), table(hearing))));
        content.add(Fields.section("Add or replace numbers of people", baseline(consultation)));
    }

    private com.vaadin.flow.component.Component baseline(ConsultationDetails consultation) {
        var question = new Select<Question>();
        question.setLabel("Question");
        question.setItems(consultation
                .form()
                .questions()
                .filter(one -> one.type().oneChoice())
                .toList());
        question.setItemLabelGenerator(Question::text);
        question.addClassName("portal-wide-select");
        var upload = new Upload();
        upload.setUploadButton(new Button("Choose a file"));
        upload.setDropLabel(new Span("or drop it here: one row for each answer, with the number of people"));
        upload.setMaxFiles(1);
        upload.setUploadHandler((UploadHandler) event -> {
            try (var in = event.getInputStream()) {
                var file = uploads.receive(consultation.id(), event.getFileName(), event.getContentType(), in);
                event.getUI().access(() -> received(consultation, question.getValue(), file.id()));
            } catch (RuleViolation refused) {
                event.reject(refused.explanation());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                event.reject("The upload was interrupted. Try again.");
            }
        });
        return Fields.row(question, upload);
    }

    void received(ConsultationDetails consultation, @org.jspecify.annotations.Nullable Question question, FileId file) {
        if (Attempt.run(
                () -> heard.upload(consultation.id(), question == null ? "" : question.key(), file),
                "The numbers are stored.")) {
            fill(consultation);
        }
    }

    private static PagedTable<Hearing.Group> table(Hearing hearing) {
        return new PagedTable<Hearing.Group>(
                        hearing.text(),
                        page -> hearing.groups().stream()
                                .skip(page.getOffset())
                                .limit(page.getPageSize())
                                .toList(),
                        () -> hearing.groups().size())
                .column("Group", Hearing.Group::label)
                .column("Answers", Hearing.Group::answered)
                .column("Share of answers", group -> percent(group.share()))
                .column("Share of people", group -> percent(group.expected()))
                .column("What that says", group -> group.verdict().label())
                .refresh();
    }

    private static String percent(double share) {
        return share < 0 ? "–" : String.format(Locale.UK, "%.0f%%", share);
    }
}
