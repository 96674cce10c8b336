package org.commonweal.workspace.documents;

import java.util.stream.Collectors;
import org.commonweal.files.FileService;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.PortalClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Empties the bin of what has lain in it for a month. Names and fingerprints stay on record, bytes do not. */
@Component
class BinPurge {

    private final Folders folders;
    private final Documents documents;
    private final DocumentVersions versions;
    private final FileService files;
    private final CurrentActor actors;
    private final PortalClock clock;

    BinPurge(
            Folders folders,
            Documents documents,
            DocumentVersions versions,
            FileService files,
            CurrentActor actors,
            PortalClock clock) {
        this.folders = folders;
        this.documents = documents;
        this.versions = versions;
        this.files = files;
        this.actors = actors;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 300_000)
    @Transactional
    public void purge() {
        actors.asSystem("Empties the bin", () -> {
            var before = clock.instant().minus(Binning.KEPT);
            documents.binnedBefore(before).forEach(this::purge);
            for (var folder : folders.binnedBefore(before)) {
                folder.purge(actors.get(), clock.instant());
                folders.delete(folder);
            }
            return null;
        });
    }

    private void purge(Document document) {
        var all = versions.findByDocumentIdOrderByNumber(document.id().value());
        all.stream().map(DocumentVersion::file).collect(Collectors.toSet()).forEach(files::discard);
        document.purge(all.size(), actors.get(), clock.instant());
        documents.save(document);
    }
}
