package org.commonweal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweal.identity.GuestQueries;
import org.commonweal.identity.GuestRow;
import org.commonweal.identity.GuestService;
import org.commonweal.identity.GuestState;
import org.commonweal.kernel.PortalClock;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;
import org.commonweal.uikit.PortalView;

/** Guests: a sponsor's own, all of them for administrators. */
@Route(Addresses.GUESTS)
@PermitAll
class GuestsView extends PortalView implements BeforeEnterObserver {

    private final GuestService service;
    private final Overseer overseer;
    private final PortalClock clock;
    private final PagedTable<GuestRow> table;

    GuestsView(GuestQueries queries, GuestService service, Overseer overseer, PortalClock clock) {
        this.service = service;
        this.overseer = overseer;
        this.clock = clock;
        this.table = new PagedTable<>("Guests", queries::findRows, queries::countRows);
        heading("Guests");
        lead("People from outside whom somebody at the council vouches for, for a purpose and until a day.");
        var invite = new Button(
                "Invite a guest", click -> new InviteGuestDialog(service, clock.today(), table::refresh).open());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        table.component("Name", this::name)
                .column("From", row -> row.affiliation().isEmpty() ? "–" : row.affiliation())
                .column("Purpose", GuestRow::purpose)
                .column("Sponsor", GuestRow::sponsorName)
                .sortable("Last day", row -> Formats.date(row.endsOn()), "endsOn")
                .component("State", row -> Tones.badge(row.state()))
                .component("Actions", this::actions)
                .whenEmpty(new EmptyState("You vouch for nobody. Invite somebody from outside when they need access."));
        add(Fields.row(invite), table);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!overseer.atCouncil()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        table.refresh();
    }

    private Component name(GuestRow row) {
        return overseer.looksAfterSomebody() ? Addresses.link(row.person(), row.name()) : new Span(row.name());
    }

    private Component actions(GuestRow row) {
        if (row.state() == GuestState.REMOVED) {
            return new Span("–");
        }
        var renew =
                new Button("Renew", click -> new RenewGuestDialog(service, row, clock.today(), table::refresh).open());
        renew.setAriaLabel("Renew: " + row.name());
        var end = new Button(
                "End access",
                click -> new ReasonDialog(
                                "End the access of " + row.name(),
                                "End access",
                                reason -> service.end(row.person(), reason),
                                "The access has ended.",
                                table::refresh)
                        .open());
        end.setAriaLabel("End access: " + row.name());
        return row.state() == GuestState.LAPSED ? Fields.row(end) : Fields.row(renew, end);
    }
}
