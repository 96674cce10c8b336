package org.commonweal.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.commonweal.notification.NoticeQueries;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.HeaderItem;

/** The way to the notices, with the number not yet read. */
@org.springframework.stereotype.Component
class NoticesHeader implements HeaderItem {

    private final NoticeQueries notices;

    NoticesHeader(NoticeQueries notices) {
        this.notices = notices;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Component create() {
        long unread = notices.countUnread();
        var link = new Anchor("notices", unread == 0 ? "Notices" : "Notices (" + Formats.number(unread) + " new)");
        link.addClassName("portal-header-link");
        return link;
    }
}
