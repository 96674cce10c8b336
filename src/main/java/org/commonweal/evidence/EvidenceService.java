package org.commonweal.evidence;

import java.util.Objects;
import java.util.UUID;
import org.commonweal.access.Access;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.database.RefNumbers;
import org.commonweal.evidence.table.LayoutChoice;
import org.commonweal.evidence.table.TableSchema;
import org.commonweal.files.FileId;
import org.commonweal.files.FileService;
import org.commonweal.identity.ActingFor;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.workspace.SpaceGuard;
import org.commonweal.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What contributors do: add evidence, describe it, add versions, hand them in. */
@Service
@Transactional
@SignedIn
public class EvidenceService {

    private final EvidenceItems items;
    private final EvidenceRegister register;
    private final RefNumbers numbers;
    private final ReadinessCheck readiness;
    private final EvidenceChecks checks;
    private final CitedEvidenceGuard cited;
    private final SpaceGuard guard;
    private final ActingFor actingFor;
    private final FileService files;
    private final Access access;
    private final AccessRegistry registry;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    EvidenceService(
            EvidenceItems items,
            EvidenceRegister register,
            RefNumbers numbers,
            ReadinessCheck readiness,
            EvidenceChecks checks,
            CitedEvidenceGuard cited,
            SpaceGuard guard,
            ActingFor actingFor,
            FileService files,
            Access access,
            AccessRegistry registry,
            PortalClock clock,
            ApplicationEventPublisher events) {
        this.items = items;
        this.register = register;
        this.numbers = numbers;
        this.readiness = readiness;
        this.checks = checks;
        this.cited = cited;
        this.guard = guard;
        this.actingFor = actingFor;
        this.files = files;
        this.access = access;
        this.registry = registry;
        this.clock = clock;
        this.events = events;
    }

    /** A version has a file that nobody has looked into yet. */
    record FileAttached(UUID version) {}

    /** Adds an item as a draft that the members of the space can read. */
    public EvidenceId create(NewEvidence given) {
        guard.requireContribution(WorkspaceId.of(given.space()), given.parent());
        requireWithin(given);
        var by = register.acting();
        var now = clock.instant();
        var item = new EvidenceItem(
                numbers.next(EvidenceId.SERIES), given.space(), given.parent(), given.description(), by, now);
        var file = given.file();
        if (file != null) {
            attach(item, file);
        }
        registry.protect(item.id().subject(), given.parent(), given.classification());
        requireStillOpen(item);
        items.save(item);
        return item.id();
    }

    private void requireWithin(NewEvidence given) {
        var folder = given.folder();
        if (folder != null && !access.scopesOf(folder).contains(given.space().id())) {
            throw RuleViolation.onField("evidence.folderElsewhere", "folder", "Choose a folder of this space.");
        }
    }

    /** Changes what is said about the newest version while it is a draft. */
    public void describe(EvidenceId id, long version, EvidenceDescription description) {
        var item = changing(id);
        item.requireAt(version);
        item.describe(description, register.acting(), clock.instant());
        items.save(item);
    }

    /** As {@link #describe(EvidenceId, long, EvidenceDescription)}, with the widest audience it may be published to. */
    public void describe(EvidenceId id, long version, EvidenceDescription description, Classification classification) {
        describe(id, version, description);
        if (access.classificationOf(id.subject()) != classification) {
            classify(id, classification);
        }
    }

    /** Sets the widest audience the item may ever be published to; not while it is published. */
    public void classify(EvidenceId id, Classification classification) {
        var item = changing(id);
        if (item.live().isPresent()) {
            throw new RuleViolation(
                    "evidence.live", "This is published. Withdraw it before you change how widely it may be seen.");
        }
        registry.classify(id.subject(), classification);
        requireStillOpen(item);
    }

    /** Adds a file: the first, or one that becomes the next version. */
    public void addVersion(EvidenceId id, NewVersion given) {
        var item = changing(id);
        attach(item, given);
        items.save(item);
    }

    /** Starts the next version of published evidence with the same file, to change what is said about it. */
    public void reopen(EvidenceId id) {
        var item = changing(id);
        item.reopen(register.acting(), clock.instant());
        items.save(item);
        events.publishEvent(new FileAttached(item.newest().id()));
    }

    /** How the newest version's table is to be read; it is looked into again. */
    public void readAs(EvidenceId id, LayoutChoice choice) {
        var item = changing(id);
        item.readAs(LayoutTexts.write(choice), register.acting(), clock.instant());
        items.save(item);
        readAgain(item);
    }

    /** The Table Schema the newest version must keep to; none lifts it. */
    public void keepTo(EvidenceId id, @Nullable String tableSchema) {
        var item = changing(id);
        requireSchema(tableSchema);
        item.keepTo(tableSchema, register.acting(), clock.instant());
        items.save(item);
        readAgain(item);
    }

    /** Hands the newest version in for review. Refuses with everything that is missing, in one list. */
    public void submit(EvidenceId id, long version) {
        var item = changing(id);
        item.requireAt(version);
        actingFor.submitting();
        item.submit(readiness.of(item), register.acting(), clock.instant());
        items.save(item);
    }

    /** Takes a version back that no reviewer has begun to look at. */
    public void takeBack(EvidenceId id) {
        var item = changing(id);
        item.takeBack(register.acting(), clock.instant());
        items.save(item);
    }

    /** Deletes an item that was never published, with all its files. What is cited stays. */
    public void delete(EvidenceId id, long version) {
        var item = changing(id);
        item.requireAt(version);
        var by = register.acting();
        requireOwn(item, by);
        var uses = cited.usesOf(id.subject(), by);
        if (!uses.isEmpty()) {
            throw RuleViolation.listing("evidence.inUse", "This is cited and stays. End the citation first, in:", uses);
        }
        item.delete(by, clock.instant());
        var versions = item.versions();
        versions.forEach(one -> checks.deleteById(one.id()));
        items.delete(item);
        versions.stream()
                .map(EvidenceVersion::file)
                .filter(Objects::nonNull)
                .map(file -> new FileId(file.id()))
                .distinct()
                .forEach(files::discard);
    }

    private void requireOwn(EvidenceItem item, Actor by) {
        var person = by.person();
        boolean own = person != null && person.value().equals(item.origin().createdBy());
        if (!own && !access.may(Level.MANAGE, item.id().subject())) {
            throw new RuleViolation(
                    "evidence.notYours", "Only whoever added this draft or a manager of its space can delete it.");
        }
    }

    private EvidenceItem changing(EvidenceId id) {
        var item = register.require(id, Level.CONTRIBUTE);
        guard.requireContribution(WorkspaceId.of(item.space()), id.subject());
        return item;
    }

    private void attach(EvidenceItem item, NewVersion given) {
        requireSchema(given.schema());
        var file = VersionFile.of(files.get(new FileId(given.file().value())));
        refuseTheSame(item, file);
        item.attach(file, given, register.acting(), clock.instant());
        events.publishEvent(new FileAttached(item.newest().id()));
    }

    private static void refuseTheSame(EvidenceItem item, VersionFile file) {
        var present = item.newest().file();
        if (present != null && present.sha256().equals(file.sha256())) {
            throw RuleViolation.onField(
                    "evidence.sameFile",
                    "file",
                    "This is the same file as version %d, byte for byte. Choose the newer file; to change only what is said about it, revise the description."
                            .formatted(item.newest().number()));
        }
    }

    private void readAgain(EvidenceItem item) {
        checks.deleteById(item.newest().id());
        events.publishEvent(new FileAttached(item.newest().id()));
    }

    private static void requireSchema(@Nullable String tableSchema) {
        if (tableSchema != null) {
            TableSchema.parse(tableSchema);
        }
    }

    /** A partner cannot classify evidence so narrowly that they lose sight of it themselves. */
    private void requireStillOpen(EvidenceItem item) {
        if (!access.may(Level.READ, item.id().subject())) {
            throw RuleViolation.onField(
                    "evidence.lockedOut",
                    "classification",
                    "With this choice you could no longer read the evidence yourself. Choose a wider one.");
        }
    }
}
