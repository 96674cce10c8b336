package org.commonweal.workspace.documents;

import java.util.Map;
import org.commonweal.access.Access;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.files.FileId;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which file a version is, to those who may have it now; what is restricted is handed out on record. */
@Service
@Transactional
@SignedIn
public class DocumentDownloads {

    private final DocumentDesk desk;
    private final DocumentVersions versions;
    private final Access access;
    private final CurrentActor actors;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    DocumentDownloads(
            DocumentDesk desk,
            DocumentVersions versions,
            Access access,
            CurrentActor actors,
            PortalClock clock,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.versions = versions;
        this.access = access;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    public FileId fileOf(DocumentId id, int number) {
        if (!access.may(Level.READ, id.subject())) {
            // Those who may know of the document get no bytes either, and a copied address tells them nothing.
            throw new NotFound(id.subject());
        }
        var document = desk.document(id, Level.READ);
        var version = versions.findByDocumentIdAndNumber(id.value(), number)
                .filter(found -> !document.binned() && found.shownTo(actors.get()))
                .orElseThrow(() -> new NotFound(id.subject()));
        if (access.classificationOf(id.subject()).covers(Classification.RESTRICTED)) {
            events.publishEvent(new Happened(
                    id.subject(),
                    "document.downloaded",
                    actors.get(),
                    clock.instant(),
                    document.place().space().subject(),
                    Map.of("number", Integer.toString(number), "sha256", version.sha256())));
        }
        return version.file();
    }
}
