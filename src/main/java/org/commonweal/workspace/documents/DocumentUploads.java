package org.commonweal.workspace.documents;

import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.commonweal.access.Access;
import org.commonweal.files.FileId;
import org.commonweal.files.FileService;
import org.commonweal.files.ProgressListener;
import org.commonweal.files.StoredFileDetails;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes uploads from the wire into documents: permission first, then the bytes outside any transaction, then the
 * document. What cannot become a document leaves nothing behind.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SignedIn
public class DocumentUploads {

    /** Most checks end sooner, so that the sender is told at once. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final DocumentService service;
    private final DocumentQueries queries;
    private final DocumentVersions versions;
    private final FileService files;
    private final FileStates states;
    private final Access access;
    private final CurrentActor actors;

    DocumentUploads(
            DocumentService service,
            DocumentQueries queries,
            DocumentVersions versions,
            FileService files,
            FileStates states,
            Access access,
            CurrentActor actors) {
        this.service = service;
        this.queries = queries;
        this.versions = versions;
        this.files = files;
        this.states = states;
        this.access = access;
        this.actors = actors;
    }

    /** Makes a new document of what is uploaded. */
    public Upload add(
            Place place, String name, @Nullable String declaredType, InputStream in, ProgressListener progress) {
        service.requireMayAdd(place);
        var file = files.receive(name, declaredType, in, progress);
        var sameAs = sameAs(place.space(), files.get(file));
        var document = kept(file, () -> service.add(place, file, ""));
        return result(document, 1, file, sameAs);
    }

    /** Makes a new version of what is uploaded. */
    public Upload addVersion(
            DocumentId id,
            String note,
            String name,
            @Nullable String declaredType,
            InputStream in,
            ProgressListener progress) {
        service.requireMayAddVersion(id);
        var file = files.receive(name, declaredType, in, progress);
        var sameAs = sameAs(queries.getDetails(id).space(), files.get(file));
        int number = kept(file, () -> service.addVersion(id, file, note));
        return result(id, number, file, sameAs);
    }

    private <T> T kept(FileId file, java.util.function.Supplier<T> command) {
        boolean done = false;
        try {
            var result = command.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                files.discard(file);
            }
        }
    }

    private Optional<String> sameAs(WorkspaceId space, StoredFileDetails file) {
        return versions.withBytes(space.value(), file.sha256()).stream()
                .filter(version -> version.shownTo(actors.get()))
                .filter(version ->
                        access.canRead(actors.get(), version.document().subject()))
                .findFirst()
                .map(version -> queries.getDetails(version.document()).title() + ", version " + version.number());
    }

    private Upload result(DocumentId id, int number, FileId file, Optional<String> sameAs) {
        var checked = awaited(file);
        return new Upload(id, number, queries.getDetails(id).title(), checked.state(), checked.explanation(), sameAs);
    }

    private StoredFileDetails awaited(FileId file) {
        try {
            var checked = files.awaitChecked(file, PATIENCE);
            states.settle(file);
            return checked;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RuleViolation("workspace.documents.stopped", "The portal is stopping. Your file was received.");
        }
    }
}
