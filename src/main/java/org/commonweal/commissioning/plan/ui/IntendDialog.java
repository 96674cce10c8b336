package org.commonweal.commissioning.plan.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.commonweal.commissioning.plan.PlanOutcome;
import org.commonweal.commissioning.plan.ProposalDetails;
import org.commonweal.commissioning.plan.ProposalState;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.DateFields;
import org.commonweal.uikit.FormDialog;

/** What Cabinet is recommended to do with a proposal. */
class IntendDialog extends FormDialog {

    IntendDialog(ProposalDetails proposal, PlanParts parts, Runnable afterwards) {
        super("Recommend what becomes of " + proposal.ref(), "Save recommendation");
        var outcome = field("outcome", new RadioButtonGroup<PlanOutcome>("Recommend"));
        if (proposal.line().state() == ProposalState.SHORTLISTED) {
            outcome.setItems(PlanOutcome.IN_PLAN, PlanOutcome.DEFERRED, PlanOutcome.NOT_SELECTED);
        } else {
            outcome.setItems(PlanOutcome.DEFERRED, PlanOutcome.NOT_SELECTED);
            outcome.setHelperText("Only a shortlisted proposal can come into the plan.");
        }
        outcome.setItemLabelGenerator(PlanWords::of);
        outcome.setValue(proposal.line().outcome());
        var reason = field("reason", new TextArea("Reason"));
        reason.setMaxLength(1000);
        reason.setValue(proposal.line().reason());
        reason.setHelperText("Needed unless it comes into the plan. Those who proposed it read it.");
        var starts = field("startsOn", DateFields.day("Review starts (optional)"));
        starts.setValue(proposal.line().startsOn());
        onSave(
                () -> {
                    if (outcome.getValue() == null) {
                        throw RuleViolation.onField("commissioning.outcome", "outcome", "Choose one.");
                    }
                    parts.moderation().intend(proposal.id(), outcome.getValue(), reason.getValue(), starts.getValue());
                },
                "Recommendation saved.",
                afterwards);
    }
}
