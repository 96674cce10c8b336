package org.commonweal.consultation.variant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import org.commonweal.consultation.variant.ReadSheet;
import org.commonweal.consultation.variant.VariantDetails;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.FormDialog;
import org.commonweal.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** Takes a translator's sheet: says what it found first, then all of it or nothing. */
class SheetBackDialog extends FormDialog {

    private final transient VariantDetails variant;
    private final transient VariantParts parts;
    private final Div found = new Div();
    private final @Nullable TextArea note;
    private transient @Nullable ReadSheet read;

    SheetBackDialog(VariantDetails variant, VariantParts parts, Runnable done) {
        super("Bring a sheet back", "Take these texts");
        this.variant = variant;
        this.parts = parts;
        var upload = new Upload();
        upload.setUploadButton(new Button("Choose the sheet"));
        upload.setDropLabel(new Span("or drop it here: CSV, Excel or OpenDocument."));
        upload.setMaxFiles(1);
        upload.setUploadHandler(UploadHandler.inMemory((about, bytes) -> read(about.fileName(), bytes)));
        found.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph("Rows left empty change nothing."), upload, found);
        note = variant.told() ? field("note", NoteDialog.note("Texts were added in: " + variant.name())) : null;
        onSave(this::take, "Texts taken.", done);
    }

    void read(String name, byte[] bytes) {
        Attempt.run(() -> {
            read = null;
            found.removeAll();
            var sheet = parts.sheets().read(variant.consultation(), variant.code(), name, bytes);
            read = sheet;
            if (sheet.sound()) {
                found.add(new Paragraph("Found %s to take; %s without change."
                        .formatted(
                                Formats.count(sheet.said().size(), "text", "texts"),
                                Formats.count(sheet.untouched(), "row", "rows"))));
                return;
            }
            var list = new UnorderedList();
            sheet.problems().forEach(problem -> list.add(new ListItem(problem)));
            var box = new Div(new Span("Nothing was taken. Put this right and choose the sheet again:"), list);
            box.addClassName("portal-problem");
            found.add(box);
        });
    }

    private void take() {
        if (read == null || !read.sound()) {
            throw new RuleViolation("consultation.variantSheet", "Choose a sheet without mistakes first.");
        }
        parts.service()
                .sayAll(variant.consultation(), variant.code(), read.said(), note == null ? "" : note.getValue());
    }
}
