package org.commonweal.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;
import org.commonweal.consultation.design.QuestionSheet;
import org.commonweal.consultation.design.SheetForm;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.FormDialog;
import org.commonweal.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** Adds the questions of a sheet that was used before; says what it found before anything is added. */
class SheetDialog extends FormDialog {

    private final transient Questionnaire form;
    private final Paragraph found = new Paragraph();
    private transient @Nullable Questionnaire offered;

    SheetDialog(Questionnaire form, Consumer<Questionnaire> save) {
        super("Add questions from a sheet", "Add these questions");
        this.form = form;
        var upload = new Upload();
        upload.setUploadButton(new Button("Choose a CSV file"));
        upload.setDropLabel(new Span("or drop it here: a code in the first column, the question in the second."));
        upload.setMaxFiles(1);
        upload.setUploadHandler(UploadHandler.inMemory((about, bytes) -> read(bytes)));
        found.getElement().setAttribute("aria-live", "polite");
        add(
                new Paragraph("Rows that begin with the same words become one question. The type of each is an offer:"
                        + " look through them afterwards."),
                upload,
                found);
        onSave(
                () -> {
                    if (offered == null) {
                        throw new RuleViolation("consultation.questionSheet", "Choose a sheet first.");
                    }
                    save.accept(offered);
                },
                "Questions added.",
                () -> {});
    }

    void read(byte[] bytes) {
        Attempt.run(() -> {
            offered = null;
            found.setText("");
            var sheet = QuestionSheet.read(bytes);
            var all = SheetForm.add(form, sheet);
            offered = all;
            long more = all.questions().count() - form.questions().count();
            found.setText("Found %s, which make %s on %s."
                    .formatted(
                            Formats.count(sheet.rows().size(), "row", "rows"),
                            Formats.count(more, "new question", "new questions"),
                            Formats.count(all.pages().size() - form.pages().size(), "new page", "new pages")));
        });
    }
}
