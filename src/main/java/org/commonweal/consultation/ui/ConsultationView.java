package org.commonweal.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.variant.ui.VariantParts;
import org.commonweal.consultation.variant.ui.VariantsPanel;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.uikit.PortalView;

/** One consultation: where it stands, and its parts. */
@Route(ConsultationPaths.LIST + "/:" + ConsultationPaths.SLUG + "/:" + ConsultationPaths.TAB + "?")
@PermitAll
class ConsultationView extends PortalView implements BeforeEnterObserver {

    private final ConsultationParts parts;
    private final PublicationParts publication;
    private final VariantParts variants;
    private final Div content = new Div();
    private ConsultationTab tab = ConsultationTab.ABOUT;

    ConsultationView(ConsultationParts parts, PublicationParts publication, VariantParts variants) {
        this.parts = parts;
        this.publication = publication;
        this.variants = variants;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get(ConsultationPaths.SLUG).orElse("");
        var wanted = ConsultationTab.of(
                event.getRouteParameters().get(ConsultationPaths.TAB).orElse("about"));
        try {
            if (wanted.isPresent()) {
                tab = wanted.get();
                show(slug);
                return;
            }
        } catch (NotFound | AccessRefused unknown) {
            content.removeAll();
        }
        event.rerouteToError(NotFoundException.class);
    }

    private void show(String slug) {
        var consultation = parts.queries().get(slug);
        content.removeAll();
        heading(consultation.brief().text().title());
        lead(consultation.brief().text().summary());
        trail(consultation);
        content.add(
                new ConsultationStatus(consultation, parts, () -> show(slug)), tabs(consultation), part(consultation));
    }

    private void trail(ConsultationDetails consultation) {
        clearBreadcrumbs();
        try {
            var space = parts.workspaces().getDetails(consultation.space());
            breadcrumb(space.name(), "workspaces/" + space.id().value());
            breadcrumb("Consultations", "workspaces/" + space.id().value() + "/consultations");
        } catch (NotFound elsewhere) {
            breadcrumb("Consultations", ConsultationPaths.LIST);
        }
    }

    private Nav tabs(ConsultationDetails consultation) {
        var list = new UnorderedList();
        for (var one : ConsultationTab.values()) {
            if (one.staffOnly() && !consultation.may().readAnswers()) {
                continue;
            }
            var link = new Anchor(ConsultationPaths.tab(consultation.slug(), one), one.title());
            if (one == tab) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        var nav = new Nav(list);
        nav.addClassName("portal-tabs");
        nav.getElement().setAttribute("aria-label", "Parts of the consultation");
        return nav;
    }

    private Component part(ConsultationDetails consultation) {
        return switch (tab) {
            case ABOUT -> new ConsultationAbout(consultation);
            case QUESTIONS -> new QuestionsPanel(consultation, parts, () -> show(consultation.slug()));
            case VARIANTS -> new VariantsPanel(consultation, variants);
            case RESPONSES -> new ResponsesPanel(consultation, parts.responses(), parts.entries());
            case RESULTS -> new ResultsPanel(consultation, parts.responses());
            case WORDS -> new WordsPanel(consultation, parts.search(), parts.books());
            case PRIVACY -> new PrivacyPanel(consultation, parts.privacy(), () -> show(consultation.slug()));
            case PUBLICATION -> new PublicationPanel(consultation, publication);
            case THEMES -> new ThemesPanel(consultation, publication);
            case FILE -> new FilePanel(consultation, publication);
            case HISTORY -> parts.audit().historyOf(consultation.id().subject());
        };
    }
}
