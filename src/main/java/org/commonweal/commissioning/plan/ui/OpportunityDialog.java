package org.commonweal.commissioning.plan.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.commonweal.commissioning.plan.OpportunityService;
import org.commonweal.uikit.FormDialog;

/** Something worth a review that came up outside a call. */
class OpportunityDialog extends FormDialog {

    OpportunityDialog(OpportunityService service, Runnable afterwards) {
        super("Log an opportunity", "Log it");
        var title = field("title", new TextField("The opportunity in a few words"));
        title.setMaxLength(200);
        var text = field("text", new TextArea("What could be done, and why now"));
        text.setMaxLength(2000);
        text.setHelperText("Everybody at the council and at its partners can read it.");
        onSave(
                () -> service.log(title.getValue(), text.getValue()),
                "Logged. You are told what comes of it.",
                afterwards);
    }
}
