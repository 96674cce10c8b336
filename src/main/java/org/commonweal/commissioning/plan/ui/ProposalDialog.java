package org.commonweal.commissioning.plan.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.commonweal.commissioning.plan.PlanDetails;
import org.commonweal.commissioning.plan.ProposalDetails;
import org.commonweal.commissioning.plan.ProposalDraft;
import org.commonweal.commissioning.plan.ServiceClass;
import org.commonweal.uikit.FormDialog;

/** What should be reviewed, and why. */
class ProposalDialog extends FormDialog {

    private final TextField title = field("title", new TextField("What should be reviewed, in a few words"));
    private final TextArea summary = field("summary", new TextArea("What and why"));
    private final TextArea outcomes = field("outcomes", new TextArea("What would be better, and for whom"));
    private final TextArea risk = field("namedRisk", new TextArea("One risk or opportunity you see (optional)"));
    private final TextField with = field("jointWith", new TextField("Proposed together with (optional)"));
    private final Select<ServiceClass> service = field("serviceClass", new Select<>());

    private ProposalDialog(String heading, String verb) {
        super(heading, verb);
        title.setMaxLength(200);
        summary.setMaxLength(2000);
        outcomes.setMaxLength(2000);
        outcomes.setHelperText("The improvement people would notice, not the amount of service. Can wait.");
        risk.setMaxLength(500);
        with.setMaxLength(200);
        service.setLabel("Whom the service is for");
        service.setItems(ServiceClass.values());
        service.setItemLabelGenerator(
                one -> one == ServiceClass.COMMUNITY ? "The community" : "The council's own working");
        service.setValue(ServiceClass.COMMUNITY);
    }

    static ProposalDialog adding(PlanDetails plan, PlanParts parts, Consumer<String> afterwards) {
        var dialog = new ProposalDialog("Propose a review", "Keep as a draft");
        var ref = new AtomicReference<>("");
        dialog.onSave(
                () -> ref.set(parts.proposals().draft(plan.id(), dialog.read())),
                "Draft kept. Submit it before the call ends.",
                () -> afterwards.accept(ref.get()));
        return dialog;
    }

    static ProposalDialog changing(ProposalDetails proposal, PlanParts parts, Runnable afterwards) {
        var dialog = new ProposalDialog("Change " + proposal.ref(), "Save");
        var words = proposal.words();
        dialog.title.setValue(words.title());
        dialog.summary.setValue(words.summary());
        dialog.outcomes.setValue(words.outcomes());
        dialog.risk.setValue(words.namedRisk());
        dialog.with.setValue(words.jointWith());
        dialog.service.setValue(words.serviceClass());
        dialog.onSave(
                () -> parts.proposals().change(proposal.id(), proposal.version(), dialog.read()), "Saved.", afterwards);
        return dialog;
    }

    private ProposalDraft read() {
        return new ProposalDraft(
                title.getValue(),
                summary.getValue(),
                outcomes.getValue(),
                risk.getValue(),
                with.getValue(),
                service.getValue());
    }
}
