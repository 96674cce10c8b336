package org.commonweal.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonweal.files.checks.Refusals;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "stored_file")
class StoredFile extends AggregateRoot {

    @Column(name = "name", nullable = false, length = 200)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private FileKind kind;

    @Column(name = "bytes", nullable = false)
    private long bytes;

    @Column(name = "sha256", nullable = false, length = 64)
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private FileState state = FileState.PENDING;

    @Column(name = "refusal_code", length = 60)
    private @Nullable String refusalCode;

    @Column(name = "explanation", length = 500)
    private @Nullable String explanation;

    @Column(name = "has_text", nullable = false)
    private boolean hasText;

    /** How often its text was begun to be read: a file that ends the process each time is not tried for ever. */
    @Column(name = "attempts", nullable = false)
    private int attempts;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "checked_at")
    private @Nullable Instant checkedAt;

    protected StoredFile() {}

    StoredFile(Intake.Content content, Instant now) {
        this.name = content.name();
        this.kind = content.kind();
        this.bytes = content.bytes();
        this.sha256 = content.sha256();
        this.createdAt = now;
    }

    FileId id() {
        return new FileId(rawId());
    }

    String sha256() {
        return sha256;
    }

    FileKind kind() {
        return kind;
    }

    int attempts() {
        return attempts;
    }

    boolean isPending() {
        return state == FileState.PENDING;
    }

    void beginReading() {
        requirePending();
        attempts++;
    }

    void conclude(Verdict verdict, Instant now) {
        requirePending();
        become(verdict, now);
        hasText = !verdict.text().isBlank();
    }

    /** The bytes are gone or unreadable, whatever was thought of them before. */
    void lose(Instant now) {
        become(Verdict.error(Refusals.lost()), now);
    }

    private void become(Verdict verdict, Instant now) {
        state = verdict.state();
        refusalCode = verdict.code();
        explanation = verdict.explanation();
        checkedAt = now;
        registerEvent(new FileChecked(id(), state));
    }

    private void requirePending() {
        if (!isPending()) {
            throw new RuleViolation("files.alreadyChecked", "This file has been checked already: it is " + state + ".");
        }
    }

    /** The key of the bytes, which only a clean file gives away. */
    String readableContent() {
        return switch (state) {
            case CLEAN -> sha256;
            case PENDING -> throw Refusals.notReady();
            case REJECTED, ERROR ->
                throw new RuleViolation(
                        refusalCode == null ? "files.lost" : refusalCode,
                        explanation == null ? Refusals.lost().explanation() : explanation);
        };
    }

    StoredFileDetails details() {
        return new StoredFileDetails(id(), name, kind, bytes, sha256, state, explanation, createdAt, hasText);
    }
}
