package org.commonweal.consultation.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commonweal.consultation.ResponseDesk;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;

/** That a file of responses was read in: which one, by whom, and how many it brought. */
@Entity
@Table(name = "consultation_import")
class ResponseImport extends AggregateRoot {

    @Column(name = "consultation_id", nullable = false, updatable = false)
    private UUID consultationId;

    @Column(name = "file_name", nullable = false, updatable = false, length = 255)
    private String fileName;

    @Column(name = "sha256", nullable = false, updatable = false, length = 64)
    private String sha256;

    @Column(name = "rows_added", nullable = false, updatable = false)
    private long added;

    @Column(name = "rows_before", nullable = false, updatable = false)
    private long before;

    @Column(name = "imported_by", nullable = false, updatable = false)
    private UUID importedBy;

    @Column(name = "imported_at", nullable = false, updatable = false)
    private Instant importedAt;

    protected ResponseImport() {}

    ResponseImport(ResponseDesk.Work work, String fileName, String sha256, DryRun run, Actor by, Instant at) {
        this.consultationId = work.id().value();
        this.fileName = fileName.length() <= 255 ? fileName : fileName.substring(0, 255);
        this.sha256 = sha256;
        this.added = run.fresh();
        this.before = run.before();
        this.importedBy = by.requirePerson().value();
        this.importedAt = at;
        registerEvent(new Happened(
                work.id().subject(),
                "consultation.imported",
                by,
                at,
                work.space(),
                Map.of(
                        "file",
                        this.fileName,
                        "sha256",
                        sha256,
                        "added",
                        String.valueOf(added),
                        "before",
                        String.valueOf(before))));
    }

    UUID id() {
        return rawId();
    }

    ImportRow row() {
        return new ImportRow(fileName, added, before, importedAt);
    }
}
