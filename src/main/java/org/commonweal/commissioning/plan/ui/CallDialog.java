package org.commonweal.commissioning.plan.ui;

import org.commonweal.commissioning.plan.PlanDetails;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.DateFields;
import org.commonweal.uikit.FormDialog;

/** Opens the call for proposals. */
class CallDialog extends FormDialog {

    CallDialog(PlanDetails plan, PlanParts parts, Runnable afterwards) {
        super("Open the call for proposals", "Open call");
        var day = field("closesOn", DateFields.day("Last day to propose"));
        onSave(
                () -> {
                    if (day.getValue() == null) {
                        throw RuleViolation.onField("commissioning.closesOn", "closesOn", "Choose the last day.");
                    }
                    parts.plans().openCall(plan.id(), day.getValue());
                },
                "The call is open to everybody at the council and at its partners.",
                afterwards);
    }
}
