package org.commonweal.workspace.documents;

import java.time.Instant;
import java.util.List;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;

/**
 * A document as its readers see it.
 *
 * @param path the folders it lies in, from the top
 * @param versions those shown to the reader, oldest first
 * @param checkedOut who is working on it, if anybody
 * @param level what the reader holds at the document
 * @param version for the form of name and description
 */
public record DocumentDetails(
        DocumentId id,
        WorkspaceId space,
        List<FolderRef> path,
        String title,
        String description,
        Classification classification,
        PersonId author,
        String authorName,
        Instant createdAt,
        Instant changedAt,
        List<VersionRow> versions,
        @Nullable CheckedOut checkedOut,
        @Nullable Instant binnedAt,
        Level level,
        long version) {

    public DocumentDetails {
        path = List.copyOf(path);
        versions = List.copyOf(versions);
    }

    /** @param mine whether the reader is the one */
    public record CheckedOut(String by, boolean mine, Instant until) {}

    public SubjectRef subject() {
        return id.subject();
    }

    public Place place() {
        return new Place(space, path.isEmpty() ? null : path.getLast().id());
    }

    /** The newest version that can be read. */
    public @Nullable VersionRow current() {
        return versions.reversed().stream()
                .filter(VersionRow::clean)
                .findFirst()
                .orElse(null);
    }
}
