package org.commonweal.consultation.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.uikit.PortalView;

/** A page of analysis; only those who read the answers learn that it exists. */
abstract class AnalysisView extends PortalView implements BeforeEnterObserver {

    private final ConsultationQueries queries;
    protected final Div content = new Div();

    AnalysisView(ConsultationQueries queries) {
        this.queries = queries;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get(AnalysisPaths.SLUG).orElse("");
        try {
            var consultation = queries.get(slug);
            if (consultation.may().readAnswers()) {
                clearBreadcrumbs();
                breadcrumb(consultation.brief().text().title(), AnalysisPaths.consultation(slug));
                breadcrumb("Results", AnalysisPaths.results(slug));
                content.removeAll();
                show(consultation, event);
                return;
            }
        } catch (NotFound | AccessRefused unknown) {
            content.removeAll();
        }
        event.rerouteToError(NotFoundException.class);
    }

    protected abstract void show(ConsultationDetails consultation, BeforeEnterEvent event);
}
