package org.commonweal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.commonweal.uikit.HeaderItem;

/** The way to help; phones have it in the navigation. */
@org.springframework.stereotype.Component
class HelpHeader implements HeaderItem {

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Component create() {
        var link = new Anchor("help", "Help");
        link.addClassNames("portal-header-link", "portal-help");
        return link;
    }
}
