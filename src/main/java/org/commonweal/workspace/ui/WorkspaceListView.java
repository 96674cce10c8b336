package org.commonweal.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.commonweal.identity.CurrentActor;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Labels;
import org.commonweal.uikit.PagedTable;
import org.commonweal.uikit.PortalView;
import org.commonweal.workspace.WorkspaceFilter;
import org.commonweal.workspace.WorkspaceKind;
import org.commonweal.workspace.WorkspaceQueries;
import org.commonweal.workspace.WorkspaceRow;
import org.commonweal.workspace.WorkspaceService;

/** The spaces the reader may know of; the filter stands in the address. */
@Route("workspaces")
@Menu(order = 10, title = "Workspaces")
@PermitAll
class WorkspaceListView extends PortalView implements BeforeEnterObserver {

    private final TextField text = new TextField("Name or purpose");
    private final Select<WorkspaceKind> kind = new Select<>();
    private final Checkbox mine = new Checkbox("Only those I work in");
    private final Button create = new Button("Create space");
    private final PagedTable<WorkspaceRow> table;

    WorkspaceListView(WorkspaceQueries queries, WorkspaceService service, CurrentActor actors) {
        this.table = new PagedTable<>(
                "Workspaces by name", page -> queries.findRows(filter(), page), () -> queries.countRows(filter()));
        heading("Workspaces");
        lead("Spaces in which organisations work together.");
        kind.setLabel("Kind");
        kind.setItems(WorkspaceKind.values());
        kind.setItemLabelGenerator(value -> value == null ? "All kinds" : Labels.of(value));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption("All kinds");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var standing = actors.standing();
        create.setVisible(standing != null && standing.council() != null);
        columns();

        text.addValueChangeListener(change -> show(change.isFromClient()));
        kind.addValueChangeListener(change -> show(change.isFromClient()));
        mine.addValueChangeListener(change -> show(change.isFromClient()));
        create.addClickListener(click -> SpaceDialog.creating(service).open());

        add(Fields.row(text, kind, mine, create), table);
    }

    private void columns() {
        table.component("Name", WorkspaceListView::name)
                .column("Kind", row -> Labels.of(row.kind()))
                .component("State", row -> SpaceWords.badge(row.state()))
                .column("Owner", WorkspaceRow::owner)
                .column("You", row -> SpaceWords.of(row.level()))
                .whenEmpty(new EmptyState("No space fits. Change the filter, or ask a council officer to create one."));
    }

    private static Component name(WorkspaceRow row) {
        var link = new Anchor(SpacePaths.of(row.id()), row.name());
        var purpose = new Span(row.purpose());
        purpose.addClassNames("portal-hint", "portal-clamp");
        purpose.setVisible(!row.purpose().isEmpty());
        return new Div(link, purpose);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        text.setValue(parameters.getSingleParameter("q").orElse(""));
        mine.setValue(parameters.getSingleParameter("mine").isPresent());
        kind.setValue(parameters
                .getSingleParameter("kind")
                .flatMap(name -> Arrays.stream(WorkspaceKind.values())
                        .filter(value -> value.name().equalsIgnoreCase(name))
                        .findFirst())
                .orElse(null));
        table.refresh();
    }

    private WorkspaceFilter filter() {
        return new WorkspaceFilter(text.getValue(), kind.getValue(), mine.getValue());
    }

    private void show(boolean changedByReader) {
        if (!changedByReader) {
            return;
        }
        var parameters = new HashMap<String, String>();
        if (!text.getValue().isBlank()) {
            parameters.put("q", text.getValue().strip());
        }
        if (mine.getValue()) {
            parameters.put("mine", "yes");
        }
        if (kind.getValue() != null) {
            parameters.put("kind", kind.getValue().name().toLowerCase(java.util.Locale.ROOT));
        }
        UI.getCurrent().navigate(SpacePaths.SPACES, QueryParameters.simple(Map.copyOf(parameters)));
    }
}
