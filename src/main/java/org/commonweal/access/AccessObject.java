package org.commonweal.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A protected subject as it stands now; what it was before is in {@link AccessPast}. */
@Entity
@Table(name = "access_object")
class AccessObject implements Persistable<UUID> {

    @Id
    @Column(name = "subject_id", nullable = false)
    private UUID id;

    @Column(name = "subject_type", nullable = false, length = 30)
    private String type;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Column(name = "inherits", nullable = false)
    private boolean inherits = true;

    @Enumerated(EnumType.STRING)
    @Column(name = "classification", nullable = false, length = 20)
    private Classification classification;

    @Enumerated(EnumType.STRING)
    @Column(name = "published_to", length = 20)
    private @Nullable Classification publishedTo;

    /** Tags between bars, such as {@code |COMMERCIAL:…|}; empty for none. */
    @Column(name = "barriers", nullable = false, length = 1000)
    private String barriers = "";

    @Column(name = "since", nullable = false)
    private Instant since;

    @Transient
    private boolean fresh;

    protected AccessObject() {}

    AccessObject(SubjectRef subject, @Nullable UUID parentId, Classification classification, Instant at) {
        this.id = subject.id();
        this.type = subject.type();
        this.parentId = parentId;
        this.classification = classification;
        this.since = at;
        this.fresh = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    State state() {
        return new State(subject(), parentId, inherits, classification, publishedTo, barriers());
    }

    SubjectRef subject() {
        return new SubjectRef(type, id);
    }

    @Nullable
    UUID parentId() {
        return parentId;
    }

    boolean inherits() {
        return inherits;
    }

    Classification classification() {
        return classification;
    }

    @Nullable
    Classification publishedTo() {
        return publishedTo;
    }

    Set<String> barriers() {
        return Stream.of(barriers.split("\\|")).filter(tag -> !tag.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    Instant since() {
        return since;
    }

    void moveTo(@Nullable UUID parent, Instant at) {
        parentId = parent;
        since = at;
    }

    void inherit(boolean inherits, Instant at) {
        this.inherits = inherits;
        since = at;
    }

    void classify(Classification classification, Instant at) {
        this.classification = classification;
        since = at;
    }

    void publishTo(@Nullable Classification audience, Instant at) {
        publishedTo = audience;
        since = at;
    }

    void setBarriers(Set<String> tags, Instant at) {
        barriers = tags.isEmpty() ? "" : "|" + String.join("|", new TreeSet<>(tags)) + "|";
        since = at;
    }
}
