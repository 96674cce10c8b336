package org.commonweal.site.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.site.MessageKind;
import org.commonweal.site.MessageRow;
import org.commonweal.site.PublicMessageQueries;
import org.commonweal.site.PublicMessageService;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;
import org.commonweal.uikit.PortalView;

/** What the public wrote, newest first; complaints carry the day by which they must be acknowledged. */
@Route("public-messages")
@PermitAll
class PublicMessagesView extends PortalView implements BeforeEnterObserver {

    private final PublicMessageService messages;
    private final CurrentActor actors;
    private final PagedTable<MessageRow> table;

    PublicMessagesView(PublicMessageQueries queries, PublicMessageService messages, CurrentActor actors) {
        this.messages = messages;
        this.actors = actors;
        heading("Messages from the public");
        lead("Sent with the contact and complaint forms. Each is also in the mailbox set for it.");
        table = new PagedTable<>("Messages from the public", queries::findRows, queries::countRows);
        table.column("Received", row -> Formats.dateTime(row.receivedAt()))
                .column("Reference", MessageRow::reference)
                .column("Kind", row -> row.kind() == MessageKind.COMPLAINT ? "Data protection complaint" : "Message")
                .component("From", PublicMessagesView::sender)
                .component("Message", PublicMessagesView::text)
                .component("Answered", this::answered)
                .whenEmpty(new EmptyState("No messages yet. What people send from the public pages appears here."));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!actors.has(Role.RECORDS_OFFICER) && !actors.has(Role.ADMINISTRATOR)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        add(table.refresh());
    }

    private static Component sender(MessageRow row) {
        var sender = new Div(new Span(row.name() + ", " + row.email()));
        if (!row.suspicion().isEmpty()) {
            var hint = new Span(" Possibly not from a person: " + row.suspicion() + ".");
            hint.addClassName("portal-hint");
            sender.add(hint);
        }
        return sender;
    }

    private static Component text(MessageRow row) {
        var text = new Div(row.text());
        text.addClassName("portal-mail-body");
        return new NativeDetails("Read", text);
    }

    private Component answered(MessageRow row) {
        if (row.acknowledgedAt() != null) {
            return new Span(Formats.day(row.acknowledgedAt()));
        }
        var button = new Button(row.acknowledgeBy() == null ? "Mark as answered" : "Mark as acknowledged", event -> {
            Attempt.run(() -> messages.acknowledge(row.id(), row.version()), "Marked.");
            table.refresh();
        });
        button.setAriaLabel(button.getText() + ": " + row.reference());
        return row.acknowledgeBy() == null
                ? button
                : new Div(new Span("By " + Formats.date(row.acknowledgeBy()) + " "), button);
    }
}
