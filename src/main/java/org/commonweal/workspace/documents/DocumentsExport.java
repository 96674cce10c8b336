package org.commonweal.workspace.documents;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.commonweal.kernel.NotFound;
import org.commonweal.workspace.SpaceArchive;
import org.commonweal.workspace.SpaceExportPart;
import org.commonweal.workspace.WorkspaceId;
import org.springframework.stereotype.Component;

/** Folders as they lie, each document a folder of its versions. */
@Component
class DocumentsExport implements SpaceExportPart {

    private final ExportedDocuments exported;
    private final DocumentQueries queries;
    private final DocumentDownloads downloads;

    DocumentsExport(ExportedDocuments exported, DocumentQueries queries, DocumentDownloads downloads) {
        this.exported = exported;
        this.queries = queries;
        this.downloads = downloads;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void write(WorkspaceId space, SpaceArchive archive) throws IOException {
        var top = archive.folder(SpaceArchive.TOP, "documents");
        var paths = new HashMap<UUID, String>();
        for (var folder : exported.folders(space)) {
            pathOf(folder, top, paths, archive);
        }
        long written = 0;
        long unread = 0;
        var page = exported.after(space, null);
        while (!page.isEmpty()) {
            for (var id : page) {
                try {
                    unread += document(queries.getDetails(new DocumentId(id)), top, paths, archive);
                    written++;
                } catch (NotFound goneMeanwhile) {
                    continue;
                }
            }
            page = exported.after(space, page.getLast());
        }
        archive.leftOut(exported.count(space) - written, "documents that you may not read, or not yet");
        archive.leftOut(unread, "versions of documents whose files were refused, or are not yet checked");
        archive.leftOut(exported.binned(space), "folders and documents in the bin");
    }

    /** Copies the versions; answers how many could not be. */
    private long document(DocumentDetails document, String top, Map<UUID, String> paths, SpaceArchive archive)
            throws IOException {
        var parent = top;
        for (var step : document.path()) {
            parent = folder(step, parent, paths, archive);
        }
        var folder = archive.folder(parent, document.title());
        archive.contains(document.subject(), document.title());
        long unread = 0;
        for (var version : document.versions()) {
            if (version.clean()) {
                archive.file(
                        folder,
                        "v" + version.number() + " " + version.fileName(),
                        downloads.fileOf(document.id(), version.number()),
                        new SpaceArchive.Origin(version.author(), version.createdAt()));
            } else {
                unread++;
            }
        }
        return unread;
    }

    private void pathOf(FolderId id, String top, Map<UUID, String> paths, SpaceArchive archive) throws IOException {
        var parent = top;
        for (var step : queries.path(id)) {
            parent = folder(step, parent, paths, archive);
        }
    }

    private static String folder(FolderRef step, String parent, Map<UUID, String> paths, SpaceArchive archive)
            throws IOException {
        var known = paths.get(step.id().value());
        if (known != null) {
            return known;
        }
        var made = archive.folder(parent, step.name());
        paths.put(step.id().value(), made);
        return made;
    }
}
