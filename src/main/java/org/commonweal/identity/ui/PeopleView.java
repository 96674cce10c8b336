package org.commonweal.identity.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Map;
import org.commonweal.identity.PeopleQueries;
import org.commonweal.identity.PersonRow;
import org.commonweal.identity.PersonStatus;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Labels;
import org.commonweal.uikit.PagedTable;
import org.commonweal.uikit.PortalView;

/** The people whom the reader looks after. */
@Route(Addresses.PEOPLE)
@PermitAll
class PeopleView extends PortalView implements BeforeEnterObserver {

    private final Overseer overseer;
    private final TextField search = new TextField("Name or e-mail address");
    private final Select<PersonStatus> status = new Select<>();
    private final PagedTable<PersonRow> table;

    PeopleView(PeopleQueries queries, Overseer overseer) {
        this.overseer = overseer;
        table = new PagedTable<>(
                "People",
                page -> queries.findRows(search.getValue(), status.getValue(), page),
                () -> queries.countRows(search.getValue(), status.getValue()));
        heading("People");
        lead("Those you look after: everybody for administrators, your organisation's people otherwise.");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filtered());
        status.setLabel("State");
        status.setItems(PersonStatus.INVITED, PersonStatus.ACTIVE, PersonStatus.SUSPENDED);
        status.setItemLabelGenerator(state -> state == null ? "Any" : Labels.of(state));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption("Any");
        status.addValueChangeListener(change -> filtered());
        table.component("Name", row -> Addresses.link(row.id(), row.name()), "displayName")
                .sortable("E-mail", PersonRow::email, "email")
                .column("Organisations", row -> String.join(", ", row.organisations()))
                .component("State", row -> Tones.badge(row.status()), "status")
                .whenEmpty(new EmptyState("Nobody matches this. People are invited on their organisation's page."));
        add(Fields.row(search, status), table);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!overseer.looksAfterSomebody()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        search.setValue(Addresses.parameter(event, "q"));
        var wanted = Addresses.parameter(event, "state");
        Arrays.stream(PersonStatus.values())
                .filter(state -> state.name().equals(wanted))
                .findFirst()
                .ifPresent(status::setValue);
        table.refresh();
    }

    private void filtered() {
        var state = status.getValue();
        Addresses.remember(
                Addresses.PEOPLE, Map.of("q", search.getValue(), "state", state == null ? "" : state.name()));
        table.refresh();
    }
}
