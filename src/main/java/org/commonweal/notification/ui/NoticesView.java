package org.commonweal.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import java.util.UUID;
import org.commonweal.notification.NoticeLine;
import org.commonweal.notification.NoticeQueries;
import org.commonweal.notification.NoticeService;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;
import org.commonweal.uikit.PortalView;

@Route("notices")
@PermitAll
class NoticesView extends PortalView {

    private final NoticeQueries queries;
    private final NoticeService service;
    private final PagedTable<NoticeLine> table;
    private final Button readAll = new Button("Mark all as read");
    private final Checkbox byMail = new Checkbox("Send me news of my spaces by e-mail as well");
    private Set<UUID> muted;

    NoticesView(NoticeQueries queries, NoticeService service) {
        this.queries = queries;
        this.service = service;
        this.muted = queries.mutedSpaces();
        this.table = new PagedTable<>("Notices, newest first", queries::findLines, queries::countLines);
        heading("Notices");
        lead("What happened in your spaces. You are never told of what you did yourself.");

        byMail.setValue(queries.newsByMail());
        table.component("What", this::what)
                .column("When", line -> Formats.dateTime(line.at()))
                .component("Space", this::space)
                .whenEmpty(new EmptyState("News of your spaces will appear here."));

        readAll.addClickListener(click -> {
            Attempt.run(service::markAllRead, "All notices are marked as read.");
            table.refresh();
        });
        byMail.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Attempt.run(
                        () -> service.mailNews(change.getValue()),
                        change.getValue()
                                ? "News of your spaces will also come by e-mail."
                                : "News of your spaces will no longer come by e-mail.");
            }
        });

        add(Fields.row(readAll, byMail), table.refresh());
    }

    private Component what(NoticeLine line) {
        var link = new Anchor(line.path(), (line.unread() ? "New: " : "") + line.text());
        link.getElement().addEventListener("click", event -> service.markRead(line.id()));
        return link;
    }

    private Component space(NoticeLine line) {
        var space = line.space();
        if (space == null) {
            return new Span(line.spaceName());
        }
        boolean quiet = muted.contains(space);
        var button = new Button(quiet ? "Unmute" : "Mute", click -> toggle(space, quiet));
        button.setAriaLabel((quiet ? "Unmute " : "Mute ") + line.spaceName());
        return Fields.row(new Span(line.spaceName()), button);
    }

    private void toggle(UUID space, boolean quiet) {
        Attempt.run(
                () -> {
                    if (quiet) {
                        service.unmute(space);
                    } else {
                        service.mute(space);
                    }
                },
                quiet ? "You will get news of this space again." : "No more news of this space.");
        muted = queries.mutedSpaces();
        table.refresh();
    }
}
