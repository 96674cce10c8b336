package org.commonweal.workspace.invitations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;
import org.commonweal.workspace.WorkspaceDetails;
import org.commonweal.workspace.invitations.InvitationQueries;
import org.commonweal.workspace.invitations.InvitationRow;
import org.commonweal.workspace.invitations.InvitationService;
import org.commonweal.workspace.invitations.InvitationState;

/** Whom the space has invited and what they answered. */
class InvitationsPanel extends Div {

    private final InvitationService service;
    private final PagedTable<InvitationRow> table;
    private final boolean open;

    InvitationsPanel(WorkspaceDetails space, InvitationQueries queries, InvitationService service, LocalDate today) {
        this.service = service;
        this.open = space.canContribute();
        this.table = new PagedTable<>(
                "Invitations, latest first",
                page -> queries.findRows(space.id(), page),
                () -> queries.countRows(space.id()));
        table.column("Person", InvitationRow::person)
                .column("May", row -> InvitationWords.may(row.level()))
                .component("State", InvitationsPanel::state)
                .column("Invited by", InvitationRow::inviter)
                .column("Sent", row -> Formats.day(row.sentAt()))
                .column(
                        "Answer until",
                        row -> row.state() == InvitationState.INVITED ? Formats.dateTime(row.expiresAt()) : "–")
                .component("Actions", this::actions)
                .whenEmpty(new EmptyState("Nobody was invited yet. Invite people by their e-mail address."));
        var invite = new Button("Invite somebody", click -> {
            var vouching = queries.mayVouch() ? today : null;
            new InviteDialog(space.id(), service, vouching, table::refresh).open();
        });
        invite.setVisible(open);

        add(
                new Paragraph(
                        "Invitations can be answered for 14 days. Whoever accepts becomes a member of the space."),
                Fields.row(invite),
                table.refresh());
    }

    private static Component state(InvitationRow row) {
        var badge = InvitationWords.badge(row.state());
        if (row.reason().isEmpty()) {
            return badge;
        }
        var reason = new Div("“" + row.reason() + "”");
        reason.addClassNames("portal-hint", "portal-plain");
        return new Div(badge, reason);
    }

    private Component actions(InvitationRow row) {
        var resend = button(
                "Send again",
                row,
                () -> run(() -> service.resend(row.id()), row.person() + " is invited again for 14 days."));
        resend.setVisible(open && row.resendable());
        var withdraw = button(
                "Withdraw",
                row,
                () -> Confirm.ask(
                        "Withdraw the invitation of " + row.person() + "?",
                        "They will no longer be able to accept it.",
                        "Withdraw invitation",
                        () -> run(() -> service.withdraw(row.id()), "Invitation withdrawn.")));
        withdraw.setVisible(open && row.withdrawable());
        return Fields.row(resend, withdraw);
    }

    private void run(Runnable command, String done) {
        if (Attempt.run(command, done)) {
            table.refresh();
        }
    }

    private static Button button(String verb, InvitationRow row, Runnable action) {
        var button = new Button(verb, click -> action.run());
        button.setAriaLabel(verb + ": " + row.person());
        return button;
    }
}
