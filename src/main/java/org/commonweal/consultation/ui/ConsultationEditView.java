package org.commonweal.consultation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.PortalView;

/** Changes what is said about a draft; opens at the field that the address names. */
@Route(ConsultationPaths.LIST + "/:" + ConsultationPaths.SLUG + "/edit")
@PermitAll
class ConsultationEditView extends PortalView implements BeforeEnterObserver {

    private final ConsultationParts parts;
    private final Div content = new Div();

    ConsultationEditView(ConsultationParts parts) {
        this.parts = parts;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get(ConsultationPaths.SLUG).orElse("");
        try {
            var consultation = parts.queries().get(slug);
            if (consultation.may().edit()) {
                var field = event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("field")
                        .orElse("");
                show(slug, field);
                return;
            }
        } catch (NotFound | AccessRefused unknown) {
            content.removeAll();
        }
        event.rerouteToError(NotFoundException.class);
    }

    private void show(String slug, String field) {
        var consultation = parts.queries().get(slug);
        heading("Edit: " + consultation.brief().text().title());
        clearBreadcrumbs();
        breadcrumb(consultation.brief().text().title(), ConsultationPaths.of(slug));
        var form = new BriefForm(consultation.brief());
        var save = new Button("Save", click -> {
            if (form.mark(() -> parts.service().describe(consultation.id(), consultation.version(), form.brief()))) {
                Attempt.done("Saved.");
                UI.getCurrent().navigate(ConsultationPaths.of(slug));
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        content.removeAll();
        content.add(new ModeField(consultation, parts.service(), () -> show(slug, "mode")), form, Fields.row(save));
        form.focus(field);
    }
}
