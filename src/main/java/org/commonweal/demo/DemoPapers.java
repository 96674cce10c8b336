package org.commonweal.demo;

import java.time.Duration;
import java.util.Locale;
import org.commonweal.discussion.CommentService;
import org.commonweal.files.FileId;
import org.commonweal.workspace.documents.DocumentId;
import org.commonweal.workspace.documents.DocumentService;
import org.commonweal.workspace.documents.FolderId;
import org.commonweal.workspace.documents.FolderService;
import org.commonweal.workspace.documents.Place;
import org.springframework.stereotype.Component;

/** Folders and documents of the spaces with their versions and what was said about them. */
@Component
class DemoPapers {

    private final Stage stage;
    private final Uploads uploads;
    private final FolderService folders;
    private final DocumentService documents;
    private final CommentService comments;

    DemoPapers(
            Stage stage, Uploads uploads, FolderService folders, DocumentService documents, CommentService comments) {
        this.stage = stage;
        this.uploads = uploads;
        this.folders = folders;
        this.documents = documents;
        this.comments = comments;
    }

    void load() {
        Sheet.entries("papers.yaml").forEach(this::paper);
    }

    private void paper(Entry entry) {
        var name = named(entry.text("file"));
        var place = place(entry);
        var paper = "paper/" + entry.text("file");
        var first = file(entry, name);
        var id = new DocumentId(stage.made(
                paper,
                () -> stage.ago(
                        when(entry),
                        entry.text("by"),
                        () -> documents.add(place, first, "").value())));
        for (var version : entry.entries("versions")) {
            var next = file(version, name);
            stage.once(
                    "version/" + version.text("file"),
                    () -> stage.ago(
                            when(version),
                            version.text("by"),
                            () -> documents.addVersion(id, next, version.text("note"))));
        }
        stage.once(paper + "/comments", () -> entry.entries("comments").forEach(comment -> say(id, comment)));
    }

    private void say(DocumentId id, Entry comment) {
        stage.ago(when(comment), comment.text("by"), () -> comments.add(id.subject(), comment.text("text")));
    }

    private FileId file(Entry entry, String name) {
        return uploads.receive("documents/" + entry.text("file"), name, Sheet.open("documents/" + entry.text("file")));
    }

    private Place place(Entry entry) {
        var top = Place.top(stage.space(entry.text("space")));
        var folder = entry.optional("folder");
        if (folder == null) {
            return top;
        }
        var id = stage.made(
                "folder/" + entry.text("space") + "/" + folder,
                () -> stage.ago(
                        when(entry).plusHours(1),
                        entry.text("by"),
                        () -> folders.create(top, folder).value()));
        return new Place(top.space(), new FolderId(id));
    }

    private static Duration when(Entry entry) {
        return Duration.ofDays(entry.number("days"));
    }

    /** "Depot flood.md" for {@code depot-flood.md}. */
    private static String named(String file) {
        return file.substring(0, 1).toUpperCase(Locale.UK) + file.substring(1).replace('-', ' ');
    }
}
