package org.commonweal.consultation.ui;

import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.RunningConsultations;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.DateFields;
import org.commonweal.uikit.FormDialog;

/** Records when the decision that was consulted on was taken. */
class DecisionDialog extends FormDialog {

    DecisionDialog(ConsultationDetails consultation, RunningConsultations running, Runnable done) {
        super("Record the decision", "Record");
        var day = field("decidedOn", DateFields.day("Day it was taken"));
        day.setHelperText("It is shown on the public page.");
        onSave(
                () -> {
                    var chosen = day.getValue();
                    if (chosen == null) {
                        throw RuleViolation.onField("consultation.decidedOn", "decidedOn", "Choose a day.");
                    }
                    running.decided(consultation.id(), chosen);
                },
                "Recorded.",
                done);
    }
}
