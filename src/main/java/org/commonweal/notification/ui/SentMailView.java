package org.commonweal.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.regex.Pattern;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.notification.MailDesk;
import org.commonweal.notification.MailRow;
import org.commonweal.notification.MailState;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.Labels;
import org.commonweal.uikit.PagedTable;
import org.commonweal.uikit.PortalView;
import org.commonweal.uikit.StatusBadge;

@Route("sent-mail")
@PermitAll
class SentMailView extends PortalView implements BeforeEnterObserver {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final MailDesk desk;
    private final CurrentActor actors;
    private final Checkbox failuresOnly = new Checkbox("Only what failed");
    private final PagedTable<MailRow> table;

    SentMailView(MailDesk desk, CurrentActor actors) {
        this.desk = desk;
        this.actors = actors;
        this.table = new PagedTable<>(
                "Outgoing mail, newest first",
                page -> desk.findRows(failuresOnly.getValue(), page),
                () -> desk.countRows(failuresOnly.getValue()));
        heading("Sent mail");
        lead("Every message the portal sends. Without a mail server the messages stay here, with links that work.");
        table.column("To", MailRow::address)
                .component("Message", SentMailView::message)
                .component("State", this::state)
                .column("When", row -> Formats.dateTime(row.createdAt()))
                .whenEmpty(new EmptyState("No messages to show."));
        failuresOnly.addValueChangeListener(change -> table.refresh());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!actors.has(Role.ADMINISTRATOR)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        add(Fields.row(failuresOnly), table.refresh());
    }

    private static Component message(MailRow row) {
        return new NativeDetails(row.heading(), body(row.body()));
    }

    /** The text with its addresses as links; nothing in it is read as markup. */
    private static Div body(String text) {
        var body = new Div();
        body.addClassName("portal-mail-body");
        var links = LINK.matcher(text);
        int from = 0;
        while (links.find()) {
            body.add(new Text(text.substring(from, links.start())));
            var link = new Anchor(links.group(), links.group());
            link.setRouterIgnore(true);
            body.add(link);
            from = links.end();
        }
        body.add(new Text(text.substring(from)));
        return body;
    }

    private Component state(MailRow row) {
        var badge = new StatusBadge(tone(row.state()), Labels.of(row.state()));
        if (row.state() != MailState.FAILED && row.state() != MailState.BOUNCED) {
            return badge;
        }
        var again = new Button("Send again", click -> {
            Attempt.run(() -> desk.sendAgain(row.id()), "The message waits to be sent again.");
            table.refresh();
        });
        var error = row.lastError();
        return new Div(badge, new Span(error == null ? "" : " " + error + " "), again);
    }

    private static StatusBadge.Tone tone(MailState state) {
        return switch (state) {
            case QUEUED -> StatusBadge.Tone.PROGRESS;
            case SENT -> StatusBadge.Tone.GOOD;
            case KEPT -> StatusBadge.Tone.NEUTRAL;
            case BOUNCED, FAILED -> StatusBadge.Tone.BAD;
        };
    }
}
