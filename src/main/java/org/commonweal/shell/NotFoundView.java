package org.commonweal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.commonweal.uikit.MainLayout;
import org.commonweal.uikit.PortalView;

/** For what is not there and for what the reader may not know of: the answer is the same. */
@ParentLayout(MainLayout.class)
@PermitAll
class NotFoundView extends PortalView implements HasErrorParameter<NotFoundException> {

    NotFoundView() {
        heading("Page not found");
        add(
                new Paragraph(
                        "There is no such page, or it is not open to you. If you followed a link from somebody in your"
                                + " space, ask them whether you are a member of it."),
                new Anchor("", "Go to your home page"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
