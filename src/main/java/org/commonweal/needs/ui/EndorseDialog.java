package org.commonweal.needs.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.commonweal.needs.NeedDetails;
import org.commonweal.needs.NeedService;
import org.commonweal.uikit.FormDialog;

/** Signs a need for the organisation the reader acts for. */
class EndorseDialog extends FormDialog {

    private final TextArea remark = field("remark", new TextArea("Why, or with what in mind (optional)"));

    EndorseDialog(NeedDetails need, NeedService service, Runnable afterwards) {
        super("Endorse " + need.ref() + " for your organisation", "Endorse");
        remark.setMaxLength(500);
        remark.setHelperText("Shown with your name and your organisation's.");
        onSave(() -> service.endorse(need.id(), remark.getValue()), "Endorsed.", afterwards);
    }
}
