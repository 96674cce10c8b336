package org.commonweal.workspace.documents;

import org.commonweal.access.Access;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Classification;
import org.commonweal.files.FileId;
import org.commonweal.files.FileService;
import org.commonweal.files.FileState;
import org.commonweal.files.StoredFileDetails;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What contributors do with documents: add them and new versions, describe, move, and go back to earlier versions. */
@Service
@Transactional
@SignedIn
public class DocumentService {

    private final Documents documents;
    private final DocumentVersions versions;
    private final DocumentDesk desk;
    private final CheckOutService checkOuts;
    private final FileService files;
    private final Access access;
    private final AccessRegistry registry;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    DocumentService(
            Documents documents,
            DocumentVersions versions,
            DocumentDesk desk,
            CheckOutService checkOuts,
            FileService files,
            Access access,
            AccessRegistry registry,
            PortalClock clock,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.versions = versions;
        this.desk = desk;
        this.checkOuts = checkOuts;
        this.files = files;
        this.access = access;
        this.registry = registry;
        this.clock = clock;
        this.events = events;
    }

    /** Refuses when the actor may add nothing there; asked before the first byte of an upload. */
    @Transactional(readOnly = true)
    public void requireMayAdd(Place place) {
        desk.requireOpen(place);
    }

    /** Refuses when the actor may add no version; asked before the first byte of an upload. */
    @Transactional(readOnly = true)
    public void requireMayAddVersion(DocumentId id) {
        checkOuts.requireFree(desk.changing(id));
    }

    /** Makes a document of a received file. It gets a name of its own when the folder has one of that name. */
    public DocumentId add(Place place, FileId file, String note) {
        desk.requireOpen(place);
        var received = files.get(file);
        var actor = desk.actor();
        var title = FreeNames.of(received.name(), titlesIn(place));
        var document = new Document(place, title, actor, clock.instant());
        var classification = access.classificationOf(place.subject());
        registry.protect(document.id().subject(), place.subject(), classification);
        if (received.state() == FileState.CLEAN) {
            document.becameReady();
        }
        documents.save(document);
        keep(document, new DocumentVersion(document, 1, received, note, actor, clock.instant()));
        return document.id();
    }

    private java.util.List<String> titlesIn(Place place) {
        var folder = place.folder();
        return folder == null
                ? documents.titlesAtTopOf(place.space().value())
                : documents.titlesIn(place.space().value(), folder.value());
    }

    /** Adds a version and ends the actor's check-out, if there is one; answers its number. */
    public int addVersion(DocumentId id, FileId file, String note) {
        var document = desk.changing(id);
        checkOuts.requireFree(document);
        var received = files.get(file);
        var version = next(document, received, note);
        append(document, version);
        checkOuts.release(document);
        return version.number();
    }

    /** Makes the bytes of an earlier version the newest one, under a new number. */
    public int restoreVersion(DocumentId id, int number) {
        var document = desk.changing(id);
        checkOuts.requireFree(document);
        var earlier = versions.findByDocumentIdAndNumber(id.value(), number)
                .filter(version -> version.shownTo(desk.actor()))
                .orElseThrow(() -> new NotFound("Version"));
        if (!earlier.clean()) {
            throw new RuleViolation(
                    "workspace.documents.notClean", "Only a version that has passed its check can be restored.");
        }
        var note = "Version " + number + " again";
        var version = next(document, files.get(earlier.file()), note).restoring(earlier);
        append(document, version);
        return version.number();
    }

    private DocumentVersion next(Document document, StoredFileDetails file, String note) {
        var soFar = versions.findByDocumentIdOrderByNumber(document.id().value());
        return new DocumentVersion(document, soFar.getLast().number() + 1, file, note, desk.actor(), clock.instant());
    }

    private void append(Document document, DocumentVersion version) {
        document.touched(clock.instant());
        if (version.clean()) {
            document.becameReady();
        }
        documents.save(document);
        keep(document, version.announced(document.place().space(), desk.actor()));
    }

    private void keep(Document document, DocumentVersion version) {
        versions.save(version);
        if (version.state() == FileState.PENDING) {
            events.publishEvent(new FileStates.Waiting(version.file()));
        }
    }

    /** Changes name and description, given on the state the form was filled from. */
    public void describe(DocumentId id, long version, String title, String description) {
        var document = desk.changing(id);
        document.describe(version, title, description, desk.actor(), clock.instant());
        documents.save(document);
        checkOuts.touch(document);
    }

    public void move(DocumentId id, Place target) {
        var document = desk.changing(id);
        desk.requireOpen(target);
        DocumentDesk.requireSameSpace(document.place(), target);
        if (document.place().equals(target)) {
            return;
        }
        registry.move(id.subject(), target.subject());
        document.move(target, desk.actor(), clock.instant());
        documents.save(document);
        desk.requireStillReadable(id);
    }

    /** Says how widely the document may be seen at most; never so narrowly that the actor loses sight of it. */
    public void classify(DocumentId id, Classification classification) {
        desk.changing(id);
        if (classification == Classification.PUBLIC) {
            throw RuleViolation.onField(
                    "workspace.documents.neverPublic",
                    "classification",
                    "Documents of a space are not published. Add it as evidence to publish it.");
        }
        registry.classify(id.subject(), classification);
        desk.requireStillReadable(id);
    }
}
