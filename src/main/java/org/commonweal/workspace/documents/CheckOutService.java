package org.commonweal.workspace.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Directory;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.Formats;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets one person at a time work on a document, for as long as they really do. */
@Service
@Transactional
@SignedIn
public class CheckOutService {

    private final CheckOuts checkOuts;
    private final DocumentDesk desk;
    private final Access access;
    private final Directory directory;
    private final CurrentActor actors;
    private final PortalClock clock;

    CheckOutService(
            CheckOuts checkOuts,
            DocumentDesk desk,
            Access access,
            Directory directory,
            CurrentActor actors,
            PortalClock clock) {
        this.checkOuts = checkOuts;
        this.desk = desk;
        this.access = access;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    /** Keeps others from adding versions until the actor checks in, adds one, or has been idle for eight hours. */
    public void checkOut(DocumentId id) {
        var document = desk.changing(id);
        requireFree(document);
        var actor = actors.get();
        var existing = checkOuts.findByDocumentId(id.value()).orElse(null);
        if (existing == null) {
            checkOuts.save(new CheckOut(document, actor, clock.instant()));
        } else {
            existing.take(actor, clock.instant());
            checkOuts.save(existing);
        }
    }

    /** Gives a document back without a new version. */
    public void checkIn(DocumentId id) {
        var document = desk.changing(id);
        var mine = inForce(id).filter(found -> found.heldBy(actors.get()));
        if (mine.isEmpty()) {
            throw new RuleViolation(
                    "workspace.documents.notCheckedOut", "You have not checked this document out, or no longer.");
        }
        release(document);
    }

    /** Ends somebody else's check-out; for the document's author and the managers of its space. */
    public void breakOpen(DocumentId id, String reason) {
        var document = desk.changing(id);
        var actor = actors.get();
        if (!document.author().equals(actor.person()) && !access.may(Level.MANAGE, id.subject())) {
            throw new AccessRefused(
                    "workspace.documents.breakCheckOut",
                    "Only the document's author or a manager of the space can end somebody else's check-out.");
        }
        var why = Texts.reason(reason);
        inForce(id).ifPresent(found -> {
            checkOuts.delete(found.ended("document.checkOutBroken", actor, clock.instant(), Map.of("reason", why)));
        });
    }

    /** Refuses when somebody else works on the document. */
    void requireFree(Document document) {
        inForce(document.id()).filter(found -> !found.heldBy(actors.get())).ifPresent(found -> {
            throw new RuleViolation(
                    "workspace.documents.checkedOut",
                    nameOf(found.holder()) + " is working on this document, until "
                            + Formats.dateTime(found.endsAt())
                            + " at the latest. Wait, or ask its author or a manager to end the check-out.");
        });
    }

    void touch(Document document) {
        inForce(document.id()).filter(found -> found.heldBy(actors.get())).ifPresent(found -> {
            found.touch(clock.instant());
            checkOuts.save(found);
        });
    }

    /** Ends the actor's own check-out, if there is one. */
    void release(Document document) {
        inForce(document.id()).filter(found -> found.heldBy(actors.get())).ifPresent(found -> {
            checkOuts.delete(found.ended("document.checkedIn", actors.get(), clock.instant(), Map.of()));
        });
    }

    private Optional<CheckOut> inForce(DocumentId id) {
        return checkOuts.findByDocumentId(id.value()).filter(found -> found.inForce(clock.instant()));
    }

    private String nameOf(PersonId person) {
        var found = directory.people(List.of(person)).get(person);
        return found == null ? "A former member" : found.name();
    }
}
