package org.commonweal.needs.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import org.commonweal.needs.NeedDetails;
import org.commonweal.needs.NeedDetails.PremiseDetails;
import org.commonweal.needs.NeedService;
import org.commonweal.needs.PremiseKind;
import org.commonweal.uikit.FormDialog;

/** One sentence a need rests on. */
class PremiseDialog extends FormDialog {

    private final Select<PremiseKind> kind = field("kind", new Select<>());
    private final TextArea text = field("text", new TextArea("Premise"));

    private PremiseDialog(String heading, String verb, PremiseKind... kinds) {
        super(heading, verb);
        kind.setLabel("It speaks of");
        kind.setItems(kinds);
        kind.setItemLabelGenerator(NeedWords::kind);
        kind.setValue(kinds[0]);
        text.setMaxLength(1000);
        text.setHelperText("One sentence that evidence can show.");
    }

    static PremiseDialog adding(NeedDetails need, boolean current, NeedService service, Runnable afterwards) {
        var kinds = Arrays.stream(PremiseKind.values())
                .filter(one -> one.current() == current)
                .toArray(PremiseKind[]::new);
        var dialog = new PremiseDialog(current ? "How things are" : "How they will be", "Add premise", kinds);
        dialog.onSave(
                () -> service.addPremise(need.id(), dialog.kind.getValue(), dialog.text.getValue()),
                "Premise added. Cite evidence for it.",
                afterwards);
        return dialog;
    }

    static PremiseDialog changing(NeedDetails need, PremiseDetails premise, NeedService service, Runnable afterwards) {
        var dialog = new PremiseDialog("Change this premise", "Save", PremiseKind.values());
        dialog.kind.setValue(premise.kind());
        dialog.text.setValue(premise.text());
        dialog.onSave(
                () -> service.changePremise(need.id(), premise.id(), dialog.kind.getValue(), dialog.text.getValue()),
                "Saved.",
                afterwards);
        return dialog;
    }
}
