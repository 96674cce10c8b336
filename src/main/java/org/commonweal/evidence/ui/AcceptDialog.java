package org.commonweal.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.commonweal.evidence.EvidenceDetails;
import org.commonweal.evidence.EvidenceReview;
import org.commonweal.evidence.Quality;
import org.commonweal.uikit.Attempt;

/** Accepts a version with a grade and the reason for it. */
class AcceptDialog extends Dialog {

    private final RadioButtonGroup<Quality> quality = new RadioButtonGroup<>("Quality");
    private final TextArea reason = new TextArea("Why this grade");

    AcceptDialog(EvidenceDetails item, EvidenceReview review, Runnable done) {
        setHeaderTitle("Accept version " + item.shown().number());
        addClassName("portal-dialog");
        quality.setItems(Quality.values());
        quality.setItemLabelGenerator(Quality::label);
        quality.setValue(Quality.B);
        reason.setWidthFull();
        reason.setHelperText("Shown with the grade wherever the evidence is read.");
        reason.setRequiredIndicatorVisible(true);
        var accept = new Button("Accept", click -> {
            if (Attempt.run(
                    () -> review.accept(item.id(), quality.getValue(), reason.getValue()),
                    "Accepted. It is not published yet.")) {
                close();
                done.run();
            }
        });
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph("This publishes nothing yet."), quality, reason);
        getFooter().add(new Button("Cancel", click -> close()), accept);
    }
}
