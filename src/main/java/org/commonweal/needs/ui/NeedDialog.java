package org.commonweal.needs.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.commonweal.needs.NeedDetails;
import org.commonweal.needs.NeedDraft;
import org.commonweal.needs.NeedService;
import org.commonweal.uikit.FormDialog;

/** A need's name and what follows from its premises. */
class NeedDialog extends FormDialog {

    private final TextField title = field("title", new TextField("The need in a few words"));
    private final TextArea therefore = field("therefore", new TextArea("Therefore"));

    private NeedDialog(String heading, String verb) {
        super(heading, verb);
        title.setMaxLength(200);
        therefore.setMaxLength(1000);
        therefore.setHelperText("What follows, without naming a service or who provides it. Can wait.");
    }

    static NeedDialog adding(Function<NeedDraft, String> add, Consumer<String> afterwards) {
        var dialog = new NeedDialog("Add a need", "Add need");
        var ref = new AtomicReference<>("");
        dialog.onSave(
                () -> ref.set(add.apply(dialog.read())),
                "Need added. Now say how things are and how they will be.",
                () -> afterwards.accept(ref.get()));
        return dialog;
    }

    static NeedDialog changing(NeedDetails need, NeedService service, Runnable afterwards) {
        var dialog = new NeedDialog("Change " + need.ref(), "Save");
        dialog.title.setValue(need.title());
        dialog.therefore.setValue(need.therefore());
        dialog.onSave(() -> service.change(need.id(), need.version(), dialog.read()), "Saved.", afterwards);
        return dialog;
    }

    private NeedDraft read() {
        return new NeedDraft(title.getValue(), therefore.getValue());
    }
}
