package org.commonweal.consultation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.commonweal.consultation.AnswerMode;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.ConsultationService;
import org.commonweal.uikit.Attempt;

/** Who can answer; stored when it is chosen. */
class ModeField extends Div {

    ModeField(ConsultationDetails consultation, ConsultationService service, Runnable done) {
        var group = new RadioButtonGroup<AnswerMode>("Who can answer");
        group.setItems(AnswerMode.values());
        group.setItemLabelGenerator(ModeField::words);
        group.setHelperText("Saved as you choose it, and fixed once the consultation is open.");
        group.setValue(consultation.mode());
        group.addValueChangeListener(change -> {
            if (change.isFromClient()
                    && Attempt.run(
                            () -> service.chooseMode(consultation.id(), consultation.version(), change.getValue()))) {
                Attempt.done("Saved.");
                done.run();
            }
        });
        add(group);
    }

    static String words(AnswerMode mode) {
        return switch (mode) {
            case OPEN -> "Everybody, without saying who they are";
            case CONFIRMED -> "Everybody, counted once a link sent by e-mail is used";
            case SIGNED_IN -> "Organisations that are signed in";
        };
    }
}
