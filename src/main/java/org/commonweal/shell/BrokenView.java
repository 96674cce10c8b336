package org.commonweal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.commonweal.uikit.MainLayout;
import org.commonweal.uikit.PortalView;
import org.commonweal.webkit.Faults;

/** When a page cannot be shown because of a fault of ours. */
@ParentLayout(MainLayout.class)
@PermitAll
class BrokenView extends PortalView implements HasErrorParameter<Exception> {

    BrokenView() {
        heading("Sorry, this page cannot be shown");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = Faults.record(parameter.getException());
        add(
                new Paragraph("Something went wrong on our side. What was saved before is safe. Please try again; if it"
                        + " happens again, tell your administrator the reference " + reference + "."),
                new Anchor("", "Go to your home page"));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
