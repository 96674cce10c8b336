package org.commonweal.evidence;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.access.Classification;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Evidence with its versions. The newest version is the one worked on; the live one is what its audience sees. */
@Entity
@Table(name = "evidence_item")
class EvidenceItem extends AggregateRoot {

    @Column(name = "ref_number", nullable = false, updatable = false)
    private long refNumber;

    @Column(name = "workspace_id", nullable = false)
    private UUID workspaceId;

    /** The folder it lies in, or else the space; those who may read there see work in progress. */
    @Column(name = "parent_id", nullable = false)
    private UUID parentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private EvidenceState state = EvidenceState.DRAFT;

    @Column(name = "newest_number", nullable = false)
    private int newestNumber;

    @Column(name = "live_number")
    private @Nullable Integer liveNumber;

    @Embedded
    private EvidenceOrigin origin;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    @BatchSize(size = 25)
    private List<EvidenceVersion> versions = new ArrayList<>();

    protected EvidenceItem() {}

    EvidenceItem(long refNumber, SubjectRef space, SubjectRef parent, EvidenceDescription text, Actor by, Instant at) {
        this.refNumber = refNumber;
        this.workspaceId = space.id();
        this.parentId = parent.id();
        this.origin = EvidenceOrigin.of(by, at);
        add(new EvidenceVersion(this, 1, text, by, at));
        changed("evidence.created", by, at, Map.of());
    }

    EvidenceId id() {
        return new EvidenceId(rawId());
    }

    String ref() {
        return EvidenceId.SERIES + "-" + refNumber;
    }

    SubjectRef space() {
        return new SubjectRef("workspace", workspaceId);
    }

    UUID parentId() {
        return parentId;
    }

    EvidenceOrigin origin() {
        return origin;
    }

    Instant changedAt() {
        return changedAt;
    }

    EvidenceState state() {
        return state;
    }

    @Nullable
    Withdrawal withdrawal() {
        return withdrawal;
    }

    List<EvidenceVersion> versions() {
        return List.copyOf(versions);
    }

    EvidenceVersion newest() {
        return versions.getLast();
    }

    Optional<EvidenceVersion> live() {
        var live = liveNumber;
        return live == null ? Optional.empty() : version(live);
    }

    Optional<EvidenceVersion> version(int number) {
        return number < 1 || number > versions.size() ? Optional.empty() : Optional.of(versions.get(number - 1));
    }

    void describe(EvidenceDescription text, Actor by, Instant at) {
        requireOpen();
        var before = newest().description();
        newest().describe(text);
        changed("evidence.described", by, at, text.licenceSince(before));
    }

    /** Attaches a file: to the newest version if it is still without one, otherwise as the next version. */
    void attach(VersionFile file, NewVersion given, Actor by, Instant at) {
        requireOpen();
        if (newest().state().editable() && newest().file() == null) {
            newest().attach(file, given);
        } else {
            next(by, at).attach(file, given);
        }
        changed("evidence.versionAdded", by, at, Map.of("sha256", file.sha256()));
    }

    /** Opens the next version with the same file, to change what is said about a published one. */
    void reopen(Actor by, Instant at) {
        requireOpen();
        if (newest().state() != EvidenceState.PUBLISHED) {
            throw new RuleViolation(
                    "evidence.notPublished",
                    "Only published evidence is revised in this way. Until then, change the draft itself.");
        }
        var before = newest();
        next(by, at).takeFileOf(before);
        changed("evidence.revisionStarted", by, at, Map.of());
    }

    private EvidenceVersion next(Actor by, Instant at) {
        var before = newest();
        before.makeRoom();
        return add(new EvidenceVersion(this, before.number() + 1, before.description(), by, at));
    }

    private EvidenceVersion add(EvidenceVersion version) {
        versions.add(version);
        newestNumber = version.number();
        return version;
    }

    /** How the newest version's table is to be read. */
    void readAs(String layoutChoice, Actor by, Instant at) {
        requireOpen();
        newest().readAs(layoutChoice);
        changed("evidence.layoutChosen", by, at, Map.of());
    }

    void keepTo(@Nullable String tableSchema, Actor by, Instant at) {
        requireOpen();
        newest().keepTo(tableSchema);
        changed("evidence.schemaSet", by, at, Map.of());
    }

    void submit(Readiness readiness, Actor by, Instant at) {
        requireOpen();
        newest().submit(readiness, by, at);
        changed("evidence.submitted", by, at, Map.of());
    }

    void takeBack(Actor by, Instant at) {
        requireOpen();
        newest().takeBack();
        changed("evidence.takenBack", by, at, Map.of());
    }

    void startReview(Actor by, Instant at) {
        requireOpen();
        newest().startReview(by);
        changed("evidence.reviewStarted", by, at, Map.of());
    }

    void accept(Quality quality, String reason, Actor by, Instant at) {
        requireOpen();
        newest().accept(quality, reason, by, at);
        changed("evidence.accepted", by, at, toSubmitter(Map.of("quality", quality.name())));
    }

    void giveBack(String reason, Actor by, Instant at) {
        requireOpen();
        newest().giveBack(reason, by, at);
        changed("evidence.returned", by, at, toSubmitter(Map.of()));
    }

    void schedule(Classification audience, Instant release, Actor by, Instant at) {
        requireOpen();
        newest().schedule(audience, release, by, at);
        changed("evidence.scheduled", by, at, Map.of("audience", audience.name(), "release", release.toString()));
    }

    void unschedule(Actor by, Instant at) {
        requireOpen();
        newest().unschedule();
        changed("evidence.unscheduled", by, at, Map.of());
    }

    /** Makes the newest version the live one; the one before is superseded. */
    void publish(Classification audience, Actor by, Instant at) {
        requireOpen();
        var before = live();
        newest().publish(audience, by, at);
        before.ifPresent(EvidenceVersion::giveWay);
        liveNumber = newestNumber;
        settle(at);
        registerEvent(EvidencePublished.of(this, before.orElse(null), audience, by, at));
    }

    void withdraw(String reason, Actor by, Instant at) {
        requireOpen();
        var live = live().orElseThrow(() -> new RuleViolation(
                "evidence.notPublished", "Only published evidence can be withdrawn. This has not been published."));
        withdrawal = new Withdrawal(Reasons.required(reason), at);
        live.withdraw();
        liveNumber = null;
        changed("evidence.withdrawn", by, at, Map.of());
    }

    /** Before the item is removed for good. */
    void delete(Actor by, Instant at) {
        if (!newest().state().editable() || versions.stream().anyMatch(EvidenceVersion::wasPublished)) {
            throw new RuleViolation(
                    "evidence.notADraft", "Only drafts that were never published can be deleted. Take it back first.");
        }
        changed(
                "evidence.deleted",
                by,
                at,
                Map.of("title", newest().description().title()));
    }

    /** Something outside the item changed what is known of it, such as the check of its file. */
    void noteChecked(Actor by, Instant at, Map<String, String> values) {
        registerEvent(new Happened(id().subject(), "evidence.checked", by, at, space(), values));
    }

    private void changed(String action, Actor by, Instant at, Map<String, String> more) {
        settle(at);
        var values = new HashMap<>(more);
        values.put("ref", ref());
        values.put("number", String.valueOf(newestNumber));
        values.put("state", state.name());
        registerEvent(new Happened(id().subject(), action, by, at, space(), values));
    }

    /** Values of a fact that whoever handed the newest version in is told of. */
    private Map<String, String> toSubmitter(Map<String, String> values) {
        var all = new HashMap<>(values);
        var submitter = newest().submittedBy();
        if (submitter != null) {
            all.put("for", submitter.toString());
        }
        return all;
    }

    private void settle(Instant at) {
        state = withdrawal == null ? newest().state() : EvidenceState.WITHDRAWN;
        changedAt = at;
    }

    private void requireOpen() {
        if (withdrawal != null) {
            throw new RuleViolation(
                    "evidence.withdrawn", "%s was withdrawn and stays so. Add new evidence instead.".formatted(ref()));
        }
    }

    void requireAt(long version) {
        requireVersion(version);
    }
}
