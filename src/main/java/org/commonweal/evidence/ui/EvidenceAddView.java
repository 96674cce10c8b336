package org.commonweal.evidence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.commonweal.access.Audience;
import org.commonweal.access.Classification;
import org.commonweal.evidence.EvidenceQueries;
import org.commonweal.evidence.EvidenceService;
import org.commonweal.evidence.EvidenceTables;
import org.commonweal.evidence.NewEvidence;
import org.commonweal.evidence.NewVersion;
import org.commonweal.evidence.area.AreaQueries;
import org.commonweal.evidence.table.LayoutChoice;
import org.commonweal.files.FileService;
import org.commonweal.files.StoredFileDetails;
import org.commonweal.kernel.NotFound;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PortalView;
import org.commonweal.workspace.WorkspaceDetails;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.WorkspaceQueries;
import org.jspecify.annotations.Nullable;

/** Adds evidence to a space: a file, how it is read, and what it is. Saving makes a draft. */
@Route("evidence/add/:" + EvidencePaths.SPACE)
@PermitAll
class EvidenceAddView extends PortalView implements BeforeEnterObserver {

    private final EvidenceService service;
    private final EvidenceQueries queries;
    private final EvidenceTables tables;
    private final WorkspaceQueries workspaces;
    private final Audience audience;
    private final EvidenceForm form;
    private final Div file = new Div();
    private final Paragraph seenBy = new Paragraph();
    private @Nullable WorkspaceDetails space;
    private @Nullable StoredFileDetails received;
    private @Nullable LayoutPanel layout;

    EvidenceAddView(
            EvidenceService service,
            EvidenceQueries queries,
            EvidenceTables tables,
            WorkspaceQueries workspaces,
            Audience audience,
            AreaQueries areas,
            FileService files) {
        this.service = service;
        this.queries = queries;
        this.tables = tables;
        this.workspaces = workspaces;
        this.audience = audience;
        this.form = new EvidenceForm(areas);
        heading("Add evidence");
        var save = new Button("Save draft", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                Fields.section(
                        "The file",
                        new Paragraph("Choose one file. You can save a draft without it and add the file later."),
                        new EvidenceUpload(files, "Choose a file", this::receive),
                        file),
                form,
                Fields.section("Who will see this", seenBy),
                Fields.row(save));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(EvidencePaths.SPACE).orElse("");
        try {
            var found = workspaces.getDetails(new WorkspaceId(UUID.fromString(id)));
            if (!found.readable()) {
                event.rerouteToError(NotFoundException.class);
                return;
            }
            begin(found);
        } catch (NotFound | IllegalArgumentException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void begin(WorkspaceDetails found) {
        space = found;
        clearBreadcrumbs();
        breadcrumb(found.name(), "workspaces/" + found.id().value());
        breadcrumb("Evidence", "workspaces/" + found.id().value() + "/evidence");
        var widest = found.classification() == Classification.CONFIDENTIAL
                ? Classification.CONFIDENTIAL
                : Classification.PUBLIC;
        form.begin(widest);
        seenBy.setText("As a draft: " + audience.inWords(found.id().subject(), widest)
                + ". Nobody else sees it before a reviewer of the council publishes it.");
    }

    private void receive(StoredFileDetails stored) {
        received = stored;
        file.removeAll();
        file.add(new Paragraph(stored.name() + ", " + stored.kind().label() + ", " + Formats.bytes(stored.bytes())));
        layout = null;
        Attempt.run(() -> {
            if (tables.detect(stored.id(), LayoutChoice.none()).isPresent()) {
                var panel = new LayoutPanel(
                        choice -> tables.detect(stored.id(), choice).orElseThrow(),
                        found -> tables.sample(stored.id(), found.layout()),
                        LayoutChoice.none());
                layout = panel;
                file.add(panel);
            } else {
                file.add(new Paragraph(
                        "This is read as a document: its text can be searched, and there is no table to preview."));
            }
        });
    }

    private void save() {
        var target = space;
        if (target == null) {
            return;
        }
        form.submit(description -> {
            var id = service.create(
                    new NewEvidence(target.id().subject(), description, form.classification(), version()));
            UI.getCurrent().navigate(EvidencePaths.item(queries.refOf(id)));
        });
    }

    private @Nullable NewVersion version() {
        var stored = received;
        if (stored == null) {
            return null;
        }
        var panel = layout;
        return panel == null
                ? NewVersion.of(stored.id())
                : NewVersion.of(stored.id()).readAs(panel.choice());
    }
}
