package org.commonweal.workspace.documents;

import java.util.List;
import java.util.UUID;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Which folders and documents of a space the actor may take along, and how many there are besides. */
@Component
class ExportedDocuments {

    private static final PageRequest PAGE = PageRequest.of(0, 200, Sort.by("id"));

    private final Folders folders;
    private final Documents documents;
    private final Access access;

    ExportedDocuments(Folders folders, Documents documents, Access access) {
        this.folders = folders;
        this.documents = documents;
        this.access = access;
    }

    List<FolderId> folders(WorkspaceId space) {
        Specification<Folder> readable = access.readable(Level.READ);
        return folders.findAll(readable.and(outsideBin(space)), PageRequest.of(0, 10_000, Sort.by("name"))).stream()
                .map(Folder::id)
                .toList();
    }

    /** The next readable documents by id, so that one deleted meanwhile makes none be skipped. */
    List<UUID> after(WorkspaceId space, @Nullable UUID last) {
        Specification<Document> readable = access.readable(Level.READ);
        var next = readable.and(outsideBin(space));
        if (last != null) {
            next = next.and((document, query, builder) -> builder.greaterThan(document.get("id"), last));
        }
        return documents.findAll(next, PAGE).stream()
                .map(document -> document.id().value())
                .toList();
    }

    long count(WorkspaceId space) {
        return documents.count(outsideBin(space));
    }

    long binned(WorkspaceId space) {
        return documents.count((document, query, builder) -> builder.and(
                        builder.equal(document.get("workspaceId"), space.value()),
                        builder.isNotNull(document.get("binning").get("at")),
                        builder.isNull(document.get("purgedAt"))))
                + folders.count((folder, query, builder) -> builder.and(
                        builder.equal(folder.get("workspaceId"), space.value()),
                        builder.isNotNull(folder.get("binning").get("at"))));
    }

    private static <T> Specification<T> outsideBin(WorkspaceId space) {
        return (row, query, builder) -> builder.and(
                builder.equal(row.get("workspaceId"), space.value()),
                builder.isNull(row.get("binning").get("at")));
    }
}
