package org.commonweal.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import org.commonweal.identity.OrganisationDetails;
import org.commonweal.identity.OrganisationQueries;
import org.commonweal.identity.OrganisationService;
import org.commonweal.identity.OrganisationStatus;
import org.commonweal.identity.PeopleService;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Labels;
import org.commonweal.uikit.PortalView;

/** One organisation, with its people for those who look after them. */
@Route(Addresses.ORGANISATIONS)
@PermitAll
class OrganisationView extends PortalView implements HasUrlParameter<String> {

    private final OrganisationQueries queries;
    private final OrganisationService service;
    private final PeopleService people;
    private final Div content = new Div();

    OrganisationView(OrganisationQueries queries, OrganisationService service, PeopleService people) {
        this.queries = queries;
        this.service = service;
        this.people = people;
        breadcrumb("Organisations", Addresses.ORGANISATIONS);
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, String text) {
        var id = Addresses.id(text).map(OrganisationId::new).orElse(null);
        if (id == null) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        try {
            show(id);
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(OrganisationId id) {
        var details = queries.getDetails(id);
        heading(details.name());
        lead(details.about());
        content.removeAll();
        content.add(facts(details));
        if (details.manageable()) {
            content.add(tools(details), new MembersPanel(queries, people, details));
        }
    }

    private static Div facts(OrganisationDetails details) {
        var facts = Fields.facts();
        Fields.fact(facts, "Code", details.code());
        Fields.fact(facts, "Kind", Labels.of(details.kind()));
        Fields.fact(facts, "State", Tones.badge(details.status()));
        if (!details.identifiers().isEmpty()) {
            var numbers = details.identifiers().stream()
                    .map(identifier -> identifier.scheme() + " " + identifier.number())
                    .collect(Collectors.joining(", "));
            Fields.fact(facts, "Registered as", numbers);
        }
        if (!details.domains().isEmpty()) {
            Fields.fact(facts, "E-mail domains", String.join(", ", details.domains()));
        }
        return new Div(facts);
    }

    private Div tools(OrganisationDetails details) {
        Runnable again = () -> show(details.id());
        var tools = Fields.row(
                new Button("Change details", click -> new OrganisationDialog(service, details, again).open()));
        if (details.administrable() && details.status() == OrganisationStatus.CLOSED) {
            tools.add(new Button(
                    "Reopen organisation",
                    click -> finish(() -> service.reopen(details.id()), "The organisation is open again.", again)));
        } else if (details.administrable() && !details.home()) {
            tools.add(new Button("Close organisation", click -> close(details, again)));
        }
        return tools;
    }

    private void close(OrganisationDetails details, Runnable again) {
        Confirm.ask(
                "Close " + details.name() + "?",
                "Its people lose at once what they have through it. What they did keeps their names. It can be reopened.",
                "Close organisation",
                () -> finish(() -> service.close(details.id()), "The organisation is closed.", again));
    }

    private static void finish(Runnable command, String done, Runnable again) {
        if (Attempt.run(command, done)) {
            again.run();
        }
    }
}
