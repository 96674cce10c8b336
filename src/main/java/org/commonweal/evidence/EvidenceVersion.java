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
import java.util.UUID;
import org.commonweal.access.Classification;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.RuleViolation;
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

    @Embedded
    private VersionContent content = VersionContent.NONE;

    @Column(name = "added_by", updatable = false)
    private @Nullable UUID addedBy;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    @Column(name = "submitted_by")
    private @Nullable UUID submittedBy;

    /** The organisation in whose name it was handed in; none for guests. */
    @Column(name = "submitted_for")
    private @Nullable UUID submittedFor;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Embedded
    private @Nullable VersionReview review;

    @Embedded
    private @Nullable VersionRelease release;

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
        return content.file();
    }

    VersionContent content() {
        return content;
    }

    /** A row whose columns are all empty is read as no review at all. */
    private VersionReview review() {
        return review == null ? VersionReview.NONE : review;
    }

    VersionRelease release() {
        return release == null ? VersionRelease.NONE : release;
    }

    boolean wasPublished() {
        return publishedAt() != null;
    }

    @Nullable
    Instant publishedAt() {
        return release().publishedAt();
    }

    @Nullable
    UUID submittedBy() {
        return submittedBy;
    }

    /** The version in the words of the contract. */
    VersionDetails details() {
        var reviewed = review();
        var released = release();
        return new VersionDetails(
                number,
                state,
                description,
                content.fileId(),
                content.fileName(),
                content.mediaType(),
                content.bytes(),
                content.sha256(),
                content.tableSchema() != null,
                content.note(),
                addedBy,
                addedAt,
                submittedBy,
                submittedFor,
                submittedAt,
                reviewed.reviewer(),
                reviewed.at(),
                reviewed.quality(),
                reviewed.qualityReason(),
                reviewed.returnReason(),
                released.audience(),
                released.scheduledFor(),
                released.publishedAt());
    }

    void describe(EvidenceDescription text) {
        requireEditable();
        description = text;
    }

    void attach(VersionFile file, NewVersion given) {
        content = VersionContent.of(file, given);
    }

    void takeFileOf(EvidenceVersion other) {
        content = other.content.again();
    }

    void readAs(String choice) {
        requireEditable();
        content = content.readAs(choice);
    }

    void keepTo(@Nullable String schema) {
        requireEditable();
        content = content.keepingTo(schema);
    }

    void submit(Readiness readiness, Actor by, Instant at) {
        requireNext(EvidenceState.SUBMITTED);
        readiness.require(description);
        state = EvidenceState.SUBMITTED;
        submittedBy = personOf(by);
        submittedFor = by.organisation() == null ? null : by.organisation().value();
        submittedAt = at;
    }

    void takeBack() {
        become(EvidenceState.DRAFT);
    }

    void startReview(Actor by) {
        requireSecondPerson(by);
        become(EvidenceState.IN_REVIEW);
        review = review().startedBy(personOf(by));
    }

    void accept(Quality grade, String reason, Actor by, Instant at) {
        requireSecondPerson(by);
        requireFrom(EvidenceState.IN_REVIEW, EvidenceState.ACCEPTED);
        review = review().accepted(grade, reason, personOf(by), at);
        state = EvidenceState.ACCEPTED;
    }

    void giveBack(String reason, Actor by, Instant at) {
        requireSecondPerson(by);
        requireNext(EvidenceState.RETURNED);
        review = review().returned(reason, personOf(by), at);
        state = EvidenceState.RETURNED;
    }

    void schedule(Classification to, Instant moment, Actor by, Instant at) {
        requireSecondPerson(by);
        requireNext(EvidenceState.SCHEDULED);
        VersionRelease.requireAudience(to, description);
        release = VersionRelease.scheduled(to, moment, personOf(by), at);
        state = EvidenceState.SCHEDULED;
    }

    void unschedule() {
        requireFrom(EvidenceState.SCHEDULED, EvidenceState.ACCEPTED);
        state = EvidenceState.ACCEPTED;
        release = null;
    }

    void publish(Classification to, Actor by, Instant at) {
        requireSecondPerson(by);
        requireNext(EvidenceState.PUBLISHED);
        VersionRelease.requireAudience(to, description);
        release = release().published(to, by, at);
        state = EvidenceState.PUBLISHED;
    }

    void giveWay() {
        become(EvidenceState.SUPERSEDED);
    }

    /** Lets another version follow: an attempt that was not handed in is superseded at once. */
    void makeRoom() {
        if (state.underReview()) {
            throw new RuleViolation(
                    "evidence.underReview",
                    "Version %d is with the council's reviewers. Take it back, or wait for their answer, before you add another."
                            .formatted(number));
        }
        if (state.editable()) {
            giveWay();
        }
    }

    void withdraw() {
        become(EvidenceState.WITHDRAWN);
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
