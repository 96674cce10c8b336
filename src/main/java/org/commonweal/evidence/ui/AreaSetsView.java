package org.commonweal.evidence.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweal.evidence.EvidenceTables;
import org.commonweal.evidence.area.AreaQueries;
import org.commonweal.evidence.area.AreaService;
import org.commonweal.evidence.area.AreaSetRow;
import org.commonweal.files.FileService;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;
import org.commonweal.uikit.PortalView;

/** The lists of areas evidence is recognised and drawn by; administrators load them from files. */
@Route("areas")
@PermitAll
class AreaSetsView extends PortalView implements BeforeEnterObserver {

    private final CurrentActor actors;
    private final AreaQueries areas;
    private final PagedTable<AreaSetRow> table;
    private final BoundaryForm boundaries;

    AreaSetsView(
            AreaQueries areas, AreaService service, EvidenceTables tables, FileService files, CurrentActor actors) {
        this.areas = areas;
        this.actors = actors;
        heading("Areas");
        lead("Lists of areas and their outlines. Evidence is recognised by their codes and drawn with their outlines.");
        breadcrumb("Evidence", EvidencePaths.LIST);
        table = new PagedTable<AreaSetRow>(
                        "Areas loaded",
                        page -> areas.sets().stream()
                                .skip(page.getOffset())
                                .limit(page.getPageSize())
                                .toList(),
                        () -> areas.sets().size())
                .column("Name", AreaSetRow::name)
                .column("Kind", set -> set.kind().label())
                .column("Year", set -> String.valueOf(set.year()))
                .column("Areas", set -> Formats.number(set.areas()))
                .column("Outlines", set -> Formats.number(set.boundaries()))
                .column("Licence", set -> set.licence().label())
                .column("Loaded", set -> Formats.day(set.loadedAt()))
                .whenEmpty(new EmptyState("No areas are loaded yet. Load wards, districts or small areas below."));
        boundaries = new BoundaryForm(service, files, this::refresh);
        add(
                table,
                Fields.section("Load a list", new AreaListForm(service, tables, files, this::refresh)),
                Fields.section("Load outlines", boundaries));
    }

    private void refresh() {
        table.refresh();
        boundaries.offer(areas.sets());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var standing = actors.standing();
        if (standing == null || !standing.has(Role.ADMINISTRATOR)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        refresh();
    }
}
