package org.commonweal.consultation.variant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.commonweal.consultation.variant.VariantDetails;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;

/** What can be done with a variant as a whole. */
class VariantActions extends Div {

    private final transient VariantDetails variant;
    private final transient VariantParts parts;
    private final transient Runnable again;

    VariantActions(VariantDetails variant, VariantParts parts, Runnable again) {
        this.variant = variant;
        this.parts = parts;
        this.again = again;
        addClassName("portal-row");
        add(
                link(VariantPaths.preview(variant), "Preview as a respondent"),
                link(VariantPaths.sheet(variant, "csv"), "Download CSV for a translator"),
                link(VariantPaths.sheet(variant, "xlsx"), "Download Excel for a translator"));
        if (variant.changeable()) {
            add(new Button("Bring a sheet back", click -> new SheetBackDialog(variant, parts, again).open()));
            if (variant.offered()) {
                add(new Button("Take it back from everyone", click -> takeBack()));
            } else {
                add(new Button("Offer it to everyone", click -> offer()), new Button("Delete", click -> delete()));
            }
        }
    }

    private void offer() {
        told(
                "Offer “%s” to everyone".formatted(variant.name()),
                "Offer it",
                "The consultation can now be read and answered as: " + variant.name(),
                note -> parts.service().offer(variant.consultation(), variant.code(), note));
    }

    private void takeBack() {
        told(
                "Take “%s” back".formatted(variant.name()),
                "Take it back",
                "",
                note -> parts.service().takeBack(variant.consultation(), variant.code(), note));
    }

    /** While people answer, everyone is told. */
    private void told(String title, String verb, String offered, Consumer<String> command) {
        if (parts.queries().open(variant.consultation())) {
            new NoteDialog(title, verb, offered, command, "Done. The public page shows the note.", again).open();
        } else if (Attempt.run(() -> command.accept(""))) {
            again.run();
        }
    }

    private void delete() {
        Confirm.ask(
                "Delete “%s”?".formatted(variant.name()),
                "Its %d texts are gone then. Answers that were given with it stay.".formatted(variant.done()),
                "Delete it",
                () -> {
                    if (Attempt.run(() -> parts.service().remove(variant.consultation(), variant.code()), "Deleted.")) {
                        getUI().ifPresent(ui -> ui.navigate(VariantPaths.list(variant.slug())));
                    }
                });
    }

    private static Anchor link(String address, String label) {
        var link = new Anchor(address, label);
        link.setRouterIgnore(true);
        link.addClassName("portal-button");
        return link;
    }
}
