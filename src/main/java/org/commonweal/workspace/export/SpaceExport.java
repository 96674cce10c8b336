package org.commonweal.workspace.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.files.FileService;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Directory;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.workspace.SpaceArchive.Origin;
import org.commonweal.workspace.SpaceExportPart;
import org.commonweal.workspace.WorkspaceDetails;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.WorkspaceQueries;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes a whole space as a ZIP file for its managers: each gets what they may read themselves. No transaction spans
 * it, because the browser sets the pace.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SignedIn
public class SpaceExport {

    static final String MANIFEST = "manifest.csv";

    private final ObjectProvider<SpaceExportPart> parts;
    private final SpaceRecords records;
    private final WorkspaceQueries spaces;
    private final Directory directory;
    private final FileService files;
    private final Access access;
    private final CurrentActor actors;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    SpaceExport(
            ObjectProvider<SpaceExportPart> parts,
            SpaceRecords records,
            WorkspaceQueries spaces,
            Directory directory,
            FileService files,
            Access access,
            CurrentActor actors,
            PortalClock clock,
            ApplicationEventPublisher events,
            TransactionOperations transactions) {
        this.parts = parts;
        this.records = records;
        this.spaces = spaces;
        this.directory = directory;
        this.files = files;
        this.access = access;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
        this.transactions = transactions;
    }

    /**
     * The space, before anything is written.
     *
     * @throws NotFound if the actor does not manage it or only looks through the eyes of others
     */
    public WorkspaceDetails require(WorkspaceId id) {
        if (!access.may(Level.MANAGE, id.subject()) || actors.get().viewingAs() != null) {
            throw new NotFound(id.subject());
        }
        return spaces.getDetails(id);
    }

    public void write(WorkspaceId id, OutputStream out) throws IOException {
        var space = require(id);
        say(id.subject(), "workspace.exportStarted", Map.of());
        var exporter = new Origin(exporter(), clock.instant());
        var archive = new ZipArchive(out, files, exporter);
        for (var part : parts.stream()
                .sorted(Comparator.comparingInt(SpaceExportPart::order))
                .toList()) {
            part.write(id, archive);
        }
        records.write(id, archive);
        var about = About.text(space, exporter, archive.manifest()).getBytes(StandardCharsets.UTF_8);
        archive.made("about.txt", text -> text.write(about));
        archive.manifest(MANIFEST);
        say(id.subject(), "workspace.exported", counts(archive.manifest()));
        archive.finish();
    }

    private static Map<String, String> counts(Manifest manifest) {
        return Map.of(
                "files",
                String.valueOf(manifest.files()),
                "bytes",
                String.valueOf(manifest.bytes()),
                "complete",
                String.valueOf(manifest.gaps().isEmpty()));
    }

    private void say(SubjectRef space, String action, Map<String, String> values) {
        transactions.executeWithoutResult(status ->
                events.publishEvent(new Happened(space, action, actors.get(), clock.instant(), space, values)));
    }

    private String exporter() {
        var me = actors.get().requirePerson();
        var found = directory.people(List.of(me)).get(me);
        return found == null ? "A former member" : found.name();
    }
}
