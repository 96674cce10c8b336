package org.commonweal.consultation.variant.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.commonweal.consultation.variant.TextLine;
import org.commonweal.consultation.variant.TextState;
import org.commonweal.consultation.variant.VariantDetails;
import org.commonweal.consultation.variant.VariantService;
import org.commonweal.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** Says one text in the variant, beside the main text. */
class SayDialog extends FormDialog {

    private final @Nullable TextArea note;

    SayDialog(VariantDetails variant, TextLine line, VariantService service, Runnable done) {
        super(line.main().place(), "Save text");
        addClassName("portal-dialog-wide");
        var english = new Paragraph("English");
        english.addClassName("portal-hint");
        var main = new Paragraph(line.main().text());
        main.addClassName("portal-plain");
        addComponentAsFirst(new Div(english, main));
        var words = field("words", new TextArea(variant.name()));
        words.setValue(line.words());
        words.setMinRows(2);
        words.setHelperText("Up to %,d characters. Leave it empty to show the English text."
                .formatted(line.main().limit()));
        words.getElement().setAttribute("lang", variant.tongue().lang());
        if (variant.tongue().rtl()) {
            words.getElement().setAttribute("dir", "rtl");
        }
        note = variant.told()
                ? field(
                        "note",
                        NoteDialog.note(
                                line.state() == TextState.MISSING
                                        ? "A text was added in: " + variant.name()
                                        : "A text was corrected in: " + variant.name()))
                : null;
        onSave(
                () -> service.say(
                        variant.consultation(),
                        variant.code(),
                        line.main().key(),
                        line.words(),
                        words.getValue(),
                        note == null ? "" : note.getValue()),
                "Saved.",
                done);
    }
}
