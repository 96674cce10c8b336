package org.commonweal.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** Base of workspace views: one heading, an optional lead, breadcrumbs, and a title that follows the heading. */
public abstract class PortalView extends Main implements HasDynamicTitle {

    private final Nav breadcrumbs = new Nav();
    private final OrderedList trail = new OrderedList();
    private final H1 heading = new H1();
    private final Paragraph lead = new Paragraph();

    protected PortalView() {
        addClassName("portal-view");
        breadcrumbs.getElement().setAttribute("aria-label", "Breadcrumbs");
        breadcrumbs.addClassName("portal-breadcrumbs");
        breadcrumbs.add(trail);
        breadcrumbs.setVisible(false);
        lead.addClassName("portal-lead");
        lead.setVisible(false);
        heading.getElement().setAttribute("tabindex", "-1");
        add(breadcrumbs, heading, lead);
    }

    /** Sets the view's one heading, which is also the window's title. */
    protected void heading(String text) {
        heading.setText(text);
    }

    protected void lead(String text) {
        lead.setText(text);
        lead.setVisible(!text.isEmpty());
    }

    /** Adds a step above this view; call from the outermost inwards. */
    protected void breadcrumb(String label, String path) {
        trail.add(new ListItem(new Anchor(path, label)));
        breadcrumbs.setVisible(true);
    }

    protected void clearBreadcrumbs() {
        trail.removeAll();
        breadcrumbs.setVisible(false);
    }

    @Override
    public String getPageTitle() {
        return heading.getText();
    }
}
