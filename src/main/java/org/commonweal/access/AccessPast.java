package org.commonweal.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** How a protected subject stood during a time gone by. */
@Entity
@Table(name = "access_past")
class AccessPast extends AggregateRoot {

    @Column(name = "subject_id", nullable = false)
    private UUID subjectId;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Column(name = "inherits", nullable = false)
    private boolean inherits;

    @Enumerated(EnumType.STRING)
    @Column(name = "classification", nullable = false, length = 20)
    private Classification classification;

    @Enumerated(EnumType.STRING)
    @Column(name = "published_to", length = 20)
    private @Nullable Classification publishedTo;

    @Column(name = "barriers", nullable = false, length = 1000)
    private String barriers;

    @Column(name = "since", nullable = false)
    private Instant since;

    @Column(name = "until_at", nullable = false)
    private Instant until;

    protected AccessPast() {}

    AccessPast(AccessObject now, Instant until) {
        this.subjectId = now.getId();
        this.parentId = now.parentId();
        this.inherits = now.inherits();
        this.classification = now.classification();
        this.publishedTo = now.publishedTo();
        this.barriers = now.barriers().isEmpty() ? "" : "|" + String.join("|", now.barriers()) + "|";
        this.since = now.since();
        this.until = until;
    }

    State state(String subjectType) {
        var tags =
                Stream.of(barriers.split("\\|")).filter(tag -> !tag.isEmpty()).collect(Collectors.toUnmodifiableSet());
        return new State(new SubjectRef(subjectType, subjectId), parentId, inherits, classification, publishedTo, tags);
    }

    UUID subjectId() {
        return subjectId;
    }
}
