package org.commonweal.workspace.ui;

import java.util.Optional;
import java.util.UUID;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.documents.DocumentId;
import org.commonweal.workspace.documents.Place;

/** Addresses below {@code /app}. */
final class SpacePaths {

    static final String SPACES = "workspaces";
    static final String DOCUMENTS = "documents";
    static final String FOLDER = "folder";

    private SpacePaths() {}

    static String of(WorkspaceId space) {
        return SPACES + "/" + space.value();
    }

    static String of(WorkspaceId space, String section) {
        return of(space) + "/" + section;
    }

    static String of(Place place) {
        var folder = place.folder();
        var documents = of(place.space(), DOCUMENTS);
        return folder == null ? documents : documents + "?" + FOLDER + "=" + folder.value();
    }

    static String of(WorkspaceId space, DocumentId document) {
        return of(space, DOCUMENTS) + "/" + document.value();
    }

    static String seenAs(WorkspaceId space, OrganisationId organisation) {
        return of(space) + "/as/" + organisation.value();
    }

    /** The id an address carries; empty when it is none. */
    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
