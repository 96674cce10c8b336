package org.commonweal.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** Something that relies on one version of evidence, and goes on showing that version. */
@Entity
@Table(name = "evidence_citation")
class EvidenceCitation extends AggregateRoot {

    @Column(name = "from_type", nullable = false, updatable = false, length = 30)
    private String fromType;

    @Column(name = "from_id", nullable = false, updatable = false)
    private UUID fromId;

    @Column(name = "from_label", nullable = false, length = 200)
    private String fromLabel;

    @Column(name = "from_path", nullable = false, length = 300)
    private String fromPath;

    @Column(name = "item_id", nullable = false, updatable = false)
    private UUID itemId;

    @Column(name = "version_number", nullable = false, updatable = false)
    private int number;

    @Column(name = "locator", nullable = false, length = 200)
    private String locator;

    @Column(name = "claim", nullable = false, length = 2000)
    private String claim;

    @Column(name = "cited_by", updatable = false)
    private @Nullable UUID citedBy;

    @Column(name = "cited_at", nullable = false, updatable = false)
    private Instant citedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** The newest version the citing side was told of. */
    @Column(name = "told_of", nullable = false)
    private int toldOf;

    protected EvidenceCitation() {}

    EvidenceCitation(NewCitation given, EvidenceItem item, Actor by, Instant at) {
        this.fromType = given.from().type();
        this.fromId = given.from().id();
        this.fromLabel = given.label();
        this.fromPath = given.appPath();
        this.itemId = item.id().value();
        this.number = given.version();
        this.locator = given.locator();
        this.claim = given.claim();
        this.citedBy = by.person() == null ? null : by.person().value();
        this.citedAt = at;
        this.toldOf = given.version();
    }

    CitationId id() {
        return new CitationId(rawId());
    }

    SubjectRef from() {
        return new SubjectRef(fromType, fromId);
    }

    @Nullable
    UUID citedBy() {
        return citedBy;
    }

    String fromLabel() {
        return fromLabel;
    }

    String fromPath() {
        return fromPath;
    }

    UUID itemId() {
        return itemId;
    }

    int number() {
        return number;
    }

    String locator() {
        return locator;
    }

    String claim() {
        return claim;
    }

    /** Whether a version is news to the citing side. */
    boolean learnOf(int newest) {
        if (newest <= toldOf) {
            return false;
        }
        toldOf = newest;
        return true;
    }

    void end(Instant at) {
        endedAt = at;
    }
}
