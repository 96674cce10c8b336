package org.commonweal.commissioning.plan.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.commonweal.commissioning.plan.ChangeKind;
import org.commonweal.commissioning.plan.ProposalDetails;
import org.commonweal.commissioning.plan.ProposalState;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.DateFields;
import org.commonweal.uikit.FormDialog;

/** Proposes a change to an agreed plan. */
class ChangeDialog extends FormDialog {

    ChangeDialog(ProposalDetails proposal, PlanParts parts, Runnable afterwards) {
        super("Propose a change for " + proposal.ref(), "Propose change");
        var kind = field("kind", new RadioButtonGroup<ChangeKind>("Change"));
        if (proposal.line().state() == ProposalState.IN_PLAN) {
            kind.setItems(ChangeKind.RESCHEDULE, ChangeKind.DEFER, ChangeKind.WITHDRAW);
        } else {
            kind.setItems(ChangeKind.ADD);
            kind.setValue(ChangeKind.ADD);
        }
        kind.setItemLabelGenerator(PlanWords::of);
        var reason = field("reason", new TextArea("Reason"));
        reason.setMaxLength(1000);
        reason.setHelperText("A lead cabinet member supports it, then Cabinet decides.");
        var starts = field("startsOn", DateFields.day("Review starts"));
        onSave(
                () -> {
                    if (kind.getValue() == null) {
                        throw RuleViolation.onField("commissioning.kind", "kind", "Choose one.");
                    }
                    parts.changes().propose(proposal.id(), kind.getValue(), reason.getValue(), starts.getValue());
                },
                "Change proposed. A lead cabinet member sees it in the plan.",
                afterwards);
    }
}
