package org.commonweal.consultation.variant.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.variant.NewVariant;
import org.commonweal.consultation.variant.VariantKind;
import org.commonweal.consultation.variant.VariantService;
import org.commonweal.uikit.FormDialog;

/** Begins a language, easy read or British Sign Language. */
class AddDialog extends FormDialog {

    AddDialog(ConsultationId id, VariantService service, Consumer<String> then) {
        super("Add a language or easy read", "Add it");
        var kind = field("kind", new Select<VariantKind>());
        kind.setLabel("Kind");
        kind.setItems(VariantKind.values());
        kind.setItemLabelGenerator(VariantKind::label);
        var tag = field("tag", new TextField("Tag of the language"));
        tag.setHelperText("Such as cy for Welsh, pl for Polish, ur for Urdu.");
        var name = field("name", new TextField("What the language calls itself"));
        name.setHelperText("Such as Cymraeg. Leave it empty where the portal knows it.");
        kind.addValueChangeListener(change -> {
            boolean language = change.getValue() == VariantKind.LANGUAGE;
            tag.setVisible(language);
            name.setVisible(language);
        });
        kind.setValue(VariantKind.LANGUAGE);
        var made = new AtomicReference<>("");
        onSave(
                () -> made.set(service.add(id, new NewVariant(kind.getValue(), tag.getValue(), name.getValue()))),
                "Added. Only staff see it until you offer it to everyone.",
                () -> then.accept(made.get()));
    }
}
