package org.commonweal.evidence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.commonweal.evidence.EvidenceDescription;
import org.commonweal.evidence.EvidenceDetails;
import org.commonweal.evidence.area.AreaRef;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.StaleVersion;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.PortalView;
import org.jspecify.annotations.Nullable;

/** Changes what is said about a draft. When somebody else was faster, both texts stand side by side. */
@Route("evidence/:" + EvidencePaths.REF + "/edit")
@PermitAll
class EvidenceEditView extends PortalView implements BeforeEnterObserver {

    private final ItemParts parts;
    private final EvidenceForm form;
    private final Div clash = new Div();
    private @Nullable EvidenceDetails item;

    EvidenceEditView(ItemParts parts) {
        this.parts = parts;
        this.form = new EvidenceForm(parts.areas());
        clash.getElement().setAttribute("role", "alert");
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(clash, form, Fields.row(save));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var ref = event.getRouteParameters().get(EvidencePaths.REF).orElse("");
        try {
            var found = parts.queries().get(ref);
            if (found.may().edit()) {
                open(found);
                return;
            }
            event.forwardTo(EvidencePaths.item(ref));
        } catch (NotFound | AccessRefused unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void open(EvidenceDetails found) {
        item = found;
        var said = found.shown().description();
        heading("Edit " + found.ref());
        lead(said.title());
        clearBreadcrumbs();
        breadcrumb(said.title(), EvidencePaths.item(found.ref()));
        form.show(said, named(said), found.classification());
    }

    private List<AreaRef> named(EvidenceDescription said) {
        var names = parts.areas().names(said.areas());
        return said.areas().stream()
                .map(code -> new AreaRef(code, names.getOrDefault(code, code)))
                .toList();
    }

    private void save() {
        var opened = item;
        if (opened == null) {
            return;
        }
        boolean saved = form.submit(description -> {
            try {
                parts.service().describe(opened.id(), opened.editVersion(), description, form.classification());
            } catch (StaleVersion overtaken) {
                compare(opened, description);
                throw overtaken;
            }
        });
        if (saved) {
            UI.getCurrent().navigate(EvidencePaths.item(opened.ref()));
        }
    }

    /** Keeps what was typed in the form, shows what differs from what is stored, and lets the next save go through. */
    private void compare(EvidenceDetails opened, EvidenceDescription mine) {
        var stored = parts.queries().get(opened.id());
        item = stored;
        clash.removeAll();
        clash.add(
                new Paragraph("Somebody else saved this meanwhile. What you typed is still in the form; saving again "
                        + "replaces what they wrote."),
                new RowsTable(
                        "What differs",
                        List.of("", "Saved by somebody else", "Yours"),
                        Differences.between(stored.shown().description(), mine)));
    }
}
