package org.commonweal.workspace.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commonweal.files.FileId;
import org.commonweal.files.FileState;
import org.commonweal.files.StoredFileDetails;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.PersonId;
import org.commonweal.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;

/** One version of a document. Its number and bytes never change. */
@Entity
@Table(name = "document_version")
class DocumentVersion extends AggregateRoot {

    static final int NOTE_LENGTH = 500;

    @Column(name = "document_id", nullable = false, updatable = false)
    private UUID documentId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "file_id", nullable = false, updatable = false)
    private UUID fileId;

    @Column(name = "file_name", nullable = false, updatable = false, length = 255)
    private String fileName;

    @Column(name = "bytes", nullable = false, updatable = false)
    private long bytes;

    @Column(name = "sha256", nullable = false, updatable = false, length = 64)
    private String sha256;

    @Column(name = "note", nullable = false, updatable = false, length = NOTE_LENGTH)
    private String note;

    @Column(name = "author_id", nullable = false, updatable = false)
    private UUID authorId;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    /** The earlier version whose bytes these are. */
    @Column(name = "restored_from", updatable = false)
    private @Nullable Integer restoredFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private FileState state;

    @Column(name = "explanation", length = 500)
    private @Nullable String explanation;

    protected DocumentVersion() {}

    DocumentVersion(Document document, int number, StoredFileDetails file, String note, Actor by, Instant at) {
        this.documentId = document.id().value();
        this.number = number;
        this.fileId = file.id().value();
        this.fileName = file.name();
        this.bytes = file.bytes();
        this.sha256 = file.sha256();
        this.note = Texts.optional(note, "note", NOTE_LENGTH);
        this.authorId = by.requirePerson().value();
        this.createdAt = at;
        this.state = file.state();
        this.explanation = file.explanation();
    }

    DocumentVersion restoring(DocumentVersion earlier) {
        restoredFrom = earlier.number;
        return this;
    }

    /** Says that it was added; not for the first version, which comes with its document. */
    DocumentVersion announced(WorkspaceId space, Actor by) {
        say("document.versionAdded", space, by, createdAt);
        return this;
    }

    private void say(String action, WorkspaceId space, Actor by, Instant at) {
        var values = Map.of("number", Integer.toString(number), "state", state.name(), "sha256", sha256);
        registerEvent(new Happened(document().subject(), action, by, at, space.subject(), values));
    }

    UUID versionId() {
        return rawId();
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }

    int number() {
        return number;
    }

    FileId file() {
        return new FileId(fileId);
    }

    String fileName() {
        return fileName;
    }

    long bytes() {
        return bytes;
    }

    String sha256() {
        return sha256;
    }

    String note() {
        return note;
    }

    PersonId author() {
        return new PersonId(authorId);
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Integer restoredFrom() {
        return restoredFrom;
    }

    FileState state() {
        return state;
    }

    @Nullable
    String explanation() {
        return explanation;
    }

    boolean clean() {
        return state == FileState.CLEAN;
    }

    /** What is not known to be clean is shown to whoever brought it, and to nobody else. */
    boolean shownTo(Actor actor) {
        return clean() || author().equals(actor.person());
    }
}
