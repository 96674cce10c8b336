package org.commonweal.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.OrganisationQueries;
import org.commonweal.identity.OrganisationRow;
import org.commonweal.identity.OrganisationService;
import org.commonweal.identity.Role;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.Labels;
import org.commonweal.uikit.PagedTable;
import org.commonweal.uikit.PortalView;

/** The council and the organisations it works with. */
@Route(Addresses.ORGANISATIONS)
@Menu(order = 70, title = "Organisations")
@PermitAll
class OrganisationListView extends PortalView implements BeforeEnterObserver {

    private final TextField search = new TextField("Name or code");
    private final PagedTable<OrganisationRow> table;

    OrganisationListView(OrganisationQueries queries, OrganisationService service, CurrentActor actors) {
        table = new PagedTable<>(
                "Organisations",
                page -> queries.findRows(search.getValue(), page),
                () -> queries.countRows(search.getValue()));
        heading("Organisations");
        lead("The council and those it works with.");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filtered());
        table.component("Name", row -> Addresses.link(row.id(), row.name()), "name")
                .sortable("Code", OrganisationRow::code, "code")
                .sortable("Kind", row -> Labels.of(row.kind()), "kind")
                .column("People", row -> Formats.number(row.members()))
                .component("State", row -> Tones.badge(row.status()), "status")
                .whenEmpty(new EmptyState("No organisation matches this. Try part of its name."));
        var tools = Fields.row(search);
        if (actors.has(Role.ADMINISTRATOR)) {
            var add = new Button("Add organisation", click -> new OrganisationDialog(service, table::refresh).open());
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            tools.add(add);
        }
        add(tools, table);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(Addresses.parameter(event, "q"));
        table.refresh();
    }

    private void filtered() {
        Addresses.remember(Addresses.ORGANISATIONS, Map.of("q", search.getValue()));
        table.refresh();
    }
}
