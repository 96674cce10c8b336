package org.commonweal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweal.identity.GuestRow;
import org.commonweal.identity.PeopleQueries;
import org.commonweal.identity.PeopleService;
import org.commonweal.identity.PersonDetails;
import org.commonweal.identity.PersonStatus;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PortalView;

/** One person, for those who look after them. */
@Route(Addresses.PEOPLE)
@PermitAll
class PersonView extends PortalView implements HasUrlParameter<String> {

    private final PeopleQueries queries;
    private final PeopleService service;
    private final Overseer overseer;
    private final Div content = new Div();

    PersonView(PeopleQueries queries, PeopleService service, Overseer overseer) {
        this.queries = queries;
        this.service = service;
        this.overseer = overseer;
        breadcrumb("People", Addresses.PEOPLE);
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, String text) {
        var id = Addresses.id(text).map(PersonId::new).orElse(null);
        if (id == null || !overseer.looksAfterSomebody()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        try {
            show(id);
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(PersonId id) {
        var details = queries.getDetails(id);
        heading(details.name());
        content.removeAll();
        var facts = Fields.facts();
        Fields.fact(facts, "E-mail", details.email());
        Fields.fact(facts, "State", Tones.badge(details.status()));
        content.add(facts);
        if (details.manageable()) {
            content.add(Fields.row(standing(details)));
        }
        content.add(Fields.section("Organisations", memberships(details)));
        var guest = details.guest();
        if (guest != null) {
            content.add(Fields.section("Guest access", guest(guest)));
        }
    }

    private Button standing(PersonDetails details) {
        if (details.status() == PersonStatus.SUSPENDED) {
            return new Button("Reinstate", click -> {
                Attempt.run(() -> service.reinstate(details.id()), details.name() + " can sign in again.");
                show(details.id());
            });
        }
        return new Button(
                "Suspend",
                click -> new ReasonDialog(
                                "Suspend " + details.name(),
                                "Suspend",
                                reason -> service.suspend(details.id(), reason),
                                details.name() + " is suspended from their next request on.",
                                () -> show(details.id()))
                        .open());
    }

    private static Component memberships(PersonDetails details) {
        if (details.memberships().isEmpty()) {
            return new EmptyState("This person belongs to no organisation.");
        }
        var list = new UnorderedList();
        list.addClassName("portal-list");
        details.memberships()
                .forEach(place -> list.add(new ListItem(
                        Addresses.link(place.organisation(), place.organisationName()),
                        new Span(Tones.roles(place.roles())))));
        return list;
    }

    private static Component guest(GuestRow guest) {
        var facts = Fields.facts();
        Fields.fact(facts, "State", Tones.badge(guest.state()));
        Fields.fact(facts, "Purpose", guest.purpose());
        Fields.fact(facts, "From", guest.affiliation().isEmpty() ? "–" : guest.affiliation());
        Fields.fact(facts, "Sponsor", guest.sponsorName());
        Fields.fact(facts, "Last day", Formats.date(guest.endsOn()));
        Fields.fact(facts, "Last seen", Formats.day(guest.lastSeenAt()));
        return facts;
    }
}
