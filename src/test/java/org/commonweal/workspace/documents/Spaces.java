package org.commonweal.workspace.documents;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.commonweal.access.Classification;
import org.commonweal.files.ProgressListener;
import org.commonweal.identity.Role;
import org.commonweal.kernel.PersonId;
import org.commonweal.testing.World;
import org.commonweal.workspace.WorkspaceDraft;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.WorkspaceKind;
import org.commonweal.workspace.WorkspaceMode;
import org.commonweal.workspace.WorkspaceService;
import org.commonweal.workspace.WorkspaceVisibility;
import org.springframework.boot.test.context.TestComponent;

/** Makes spaces and documents through the services, for tests. */
@TestComponent
public class Spaces {

    private final World world;
    private final WorkspaceService service;
    private final DocumentUploads uploads;

    Spaces(World world, WorkspaceService service, DocumentUploads uploads) {
        this.world = world;
        this.service = service;
        this.uploads = uploads;
    }

    public PersonId officer() {
        return world.officer("Olive Officer", Role.COMMISSIONING_OFFICER);
    }

    /** A private space for partners, open for work. */
    public WorkspaceId space(PersonId manager) {
        return space(manager, WorkspaceVisibility.PRIVATE, WorkspaceMode.COLLABORATE, Classification.PARTNER);
    }

    public WorkspaceId space(
            PersonId manager, WorkspaceVisibility visibility, WorkspaceMode mode, Classification classification) {
        var draft = new WorkspaceDraft(
                "Damp homes", WorkspaceKind.REVIEW, "What we know about damp", visibility, mode, classification);
        return world.as(manager, () -> {
            var id = service.create(draft);
            service.open(id);
            return id;
        });
    }

    public Upload upload(PersonId person, Place place, String name, String text) {
        return world.as(person, () -> uploads.add(place, name, "text/plain", stream(text), ProgressListener.NONE));
    }

    public Upload uploadVersion(PersonId person, DocumentId document, String text) {
        return world.as(
                person,
                () -> uploads.addVersion(
                        document, "Newer", "notes.txt", "text/plain", stream(text), ProgressListener.NONE));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
