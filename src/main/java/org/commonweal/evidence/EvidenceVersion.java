package org.commonweal.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.commonweal.access.Classification;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.RuleViolation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One version: a file, what is said about it, and how far it came. Part of its {@link EvidenceItem}. */
@Entity
@Table(name = "evidence_version")
class EvidenceVersion {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private UUID id = Ids.timeOrdered();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id", nullable = false, updatable = false)
    private EvidenceItem item;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private EvidenceState state = EvidenceState.DRAFT;

    @Embedded
    private EvidenceDescription description;

    @Column(name = "file_id")
    private @Nullable UUID fileId;

    @Column(name = "file_name", nullable = false, length = 200)
    private String fileName = "";

    @Column(name = "media_type", nullable = false, length = 100)
    private String mediaType = "";

    @Column(name = "bytes", nullable = false)
    private long bytes;

    @Column(name = "sha256", nullable = false, length = 64)
    private String sha256 = "";

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(name = "layout_choice", columnDefinition = "text")
    private @Nullable String layoutChoice;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(name = "table_schema", columnDefinition = "longtext")
    private @Nullable String tableSchema;

    @Column(name = "note", nullable = false, length = 1000)
    private String note = "";

    @Column(name = "added_by", updatable = false)
    private @Nullable UUID addedBy;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    @Column(name = "submitted_by")
    private @Nullable UUID submittedBy;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "reviewer_id")
    private @Nullable UUID reviewerId;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "quality", length = 1)
    private @Nullable Quality quality;

    @Column(name = "quality_reason", length = 2000)
    private @Nullable String qualityReason;

    @Column(name = "return_reason", length = 2000)
    private @Nullable String returnReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "audience", length = 20)
    private @Nullable Classification audience;

    @Column(name = "scheduled_for")
    private @Nullable Instant scheduledFor;

    @Column(name = "published_by")
    private @Nullable UUID publishedBy;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    protected EvidenceVersion() {}

    EvidenceVersion(EvidenceItem item, int number, EvidenceDescription description, Actor by, Instant at) {
        this.item = item;
        this.number = number;
        this.description = description;
        this.addedBy = personOf(by);
        this.addedAt = at;
    }

    UUID id() {
        return id;
    }

    EvidenceItem item() {
        return item;
    }

    int number() {
        return number;
    }

    EvidenceState state() {
        return state;
    }

    EvidenceDescription description() {
        return description;
    }

    @Nullable
    VersionFile file() {
        return fileId == null ? null : new VersionFile(fileId, fileName, mediaType, bytes, sha256);
    }

    @Nullable
    String layoutChoice() {
        return layoutChoice;
    }

    @Nullable
    String tableSchema() {
        return tableSchema;
    }

    boolean wasPublished() {
        return publishedAt != null;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    Instant scheduledFor() {
        return scheduledFor;
    }

    @Nullable
    Classification audience() {
        return audience;
    }

    /** Values of a fact that whoever handed the version in is told of. */
    Map<String, String> forSubmitter(Map<String, String> values) {
        var all = new HashMap<>(values);
        if (submittedBy != null) {
            all.put("for", submittedBy.toString());
        }
        return all;
    }

    /** Whether the same file would be read in the same way. */
    boolean isReadLike(EvidenceVersion other) {
        return Objects.equals(fileId, other.fileId)
                && Objects.equals(layoutChoice, other.layoutChoice)
                && Objects.equals(tableSchema, other.tableSchema);
    }

    /** The version in the words of the contract. */
    VersionDetails details() {
        return new VersionDetails(
                number,
                state,
                description,
                fileId,
                fileName,
                mediaType,
                bytes,
                sha256,
                tableSchema != null,
                note,
                addedBy,
                addedAt,
                submittedBy,
                submittedAt,
                reviewerId,
                reviewedAt,
                quality,
                qualityReason,
                returnReason,
                audience,
                scheduledFor,
                publishedAt);
    }

    void describe(EvidenceDescription text) {
        requireEditable();
        description = text;
    }

    void attach(VersionFile file, NewVersion given) {
        fileId = file.id();
        fileName = file.name();
        mediaType = file.mediaType();
        bytes = file.bytes();
        sha256 = file.sha256();
        layoutChoice = LayoutTexts.write(given.layout());
        tableSchema = given.schema();
        note = given.note().strip();
        if (note.length() > 1000) {
            throw RuleViolation.onField("evidence.note", "note", "Shorten the note to 1,000 characters.");
        }
    }

    void takeFileOf(EvidenceVersion other) {
        fileId = other.fileId;
        fileName = other.fileName;
        mediaType = other.mediaType;
        bytes = other.bytes;
        sha256 = other.sha256;
        layoutChoice = other.layoutChoice;
        tableSchema = other.tableSchema;
    }

    void readAs(String choice) {
        requireEditable();
        layoutChoice = choice;
    }

    void keepTo(@Nullable String schema) {
        requireEditable();
        tableSchema = schema;
    }

    void submit(Readiness readiness, Actor by, Instant at) {
        requireNext(EvidenceState.SUBMITTED);
        readiness.require(description);
        state = EvidenceState.SUBMITTED;
        submittedBy = personOf(by);
        submittedAt = at;
    }

    void takeBack() {
        become(EvidenceState.DRAFT);
    }

    void startReview(Actor by) {
        requireSecondPerson(by);
        become(EvidenceState.IN_REVIEW);
        reviewerId = personOf(by);
    }

    void accept(Quality grade, String reason, Actor by, Instant at) {
        requireSecondPerson(by);
        requireFrom(EvidenceState.IN_REVIEW, EvidenceState.ACCEPTED);
        qualityReason = Reasons.required(reason);
        quality = grade;
        state = EvidenceState.ACCEPTED;
        reviewed(by, at);
    }

    void giveBack(String reason, Actor by, Instant at) {
        requireSecondPerson(by);
        requireNext(EvidenceState.RETURNED);
        returnReason = Reasons.required(reason);
        state = EvidenceState.RETURNED;
        reviewed(by, at);
    }

    void schedule(Classification to, Instant release, Actor by, Instant at) {
        requireSecondPerson(by);
        requireNext(EvidenceState.SCHEDULED);
        requireAudience(to);
        if (!release.isAfter(at)) {
            throw RuleViolation.onField(
                    "evidence.releaseInThePast", "release", "Choose a time in the future, or publish now.");
        }
        state = EvidenceState.SCHEDULED;
        audience = to;
        scheduledFor = release;
        publishedBy = personOf(by);
    }

    void unschedule() {
        requireFrom(EvidenceState.SCHEDULED, EvidenceState.ACCEPTED);
        state = EvidenceState.ACCEPTED;
        scheduledFor = null;
        audience = null;
        publishedBy = null;
    }

    void publish(Classification to, Actor by, Instant at) {
        requireSecondPerson(by);
        requireNext(EvidenceState.PUBLISHED);
        requireAudience(to);
        if (scheduledFor != null && by.isSystem() && at.isBefore(scheduledFor)) {
            throw new RuleViolation("evidence.tooEarly", "It is not time yet to publish this.");
        }
        state = EvidenceState.PUBLISHED;
        audience = to;
        publishedAt = at;
        if (!by.isSystem()) {
            publishedBy = personOf(by);
        }
    }

    void giveWay() {
        become(EvidenceState.SUPERSEDED);
    }

    void withdraw() {
        become(EvidenceState.WITHDRAWN);
    }

    private void reviewed(Actor by, Instant at) {
        reviewerId = personOf(by);
        reviewedAt = at;
    }

    private void requireAudience(Classification to) {
        var licence = description.licence();
        if (description.personalData() == PersonalData.IDENTIFIABLE) {
            throw new RuleViolation(
                    "evidence.identifiableStays",
                    "People can be recognised in this data. It stays with the members of its confidential space and "
                            + "cannot be published to anyone else.");
        }
        if (to == Classification.CONFIDENTIAL) {
            throw RuleViolation.onField(
                    "evidence.audience", "audience", "Choose everyone, partners or the council as the audience.");
        }
        if (to == Classification.PUBLIC && (licence == null || !licence.open())) {
            throw RuleViolation.onField(
                    "evidence.licenceNotOpen",
                    "audience",
                    "The licence does not let everyone use this. Publish it to partners, or agree an open licence first.");
        }
    }

    private void requireSecondPerson(Actor by) {
        var person = personOf(by);
        if (person != null && (person.equals(submittedBy) || person.equals(addedBy))) {
            throw new RuleViolation(
                    "evidence.secondPerson",
                    "You added or submitted this version, so somebody else has to review and publish it.");
        }
    }

    private void requireEditable() {
        if (!state.editable()) {
            throw new RuleViolation(
                    "evidence.notEditable",
                    "Version %d is %s and can no longer be changed. Take it back, or add a new version."
                            .formatted(number, StateWords.of(state)));
        }
    }

    private void become(EvidenceState next) {
        requireNext(next);
        state = next;
    }

    private void requireNext(EvidenceState next) {
        if (!state.next().contains(next)) {
            throw impossible(next);
        }
    }

    /** For states that can be reached from two sides by different actions. */
    private void requireFrom(EvidenceState from, EvidenceState next) {
        if (state != from) {
            throw impossible(next);
        }
    }

    private RuleViolation impossible(EvidenceState next) {
        return new RuleViolation(
                "evidence.transition",
                "Version %d is %s, so it cannot become %s in this way."
                        .formatted(number, StateWords.of(state), StateWords.of(next)));
    }

    private static @Nullable UUID personOf(Actor actor) {
        return actor.person() == null ? null : actor.person().value();
    }
}
