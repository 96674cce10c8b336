package org.commonweal.evidence;

import java.util.Map;
import java.util.UUID;
import org.commonweal.files.FileId;
import org.commonweal.files.FileService;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.PortalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks into the files of versions and keeps what was found; reading happens outside any transaction. */
@Component
class EvidenceInspection {

    private static final Logger log = LoggerFactory.getLogger(EvidenceInspection.class);

    private final EvidenceVersions versions;
    private final EvidenceItems items;
    private final EvidenceChecks checks;
    private final TableInspector inspector;
    private final FileService files;
    private final CurrentActor actors;
    private final PortalClock clock;
    private final TransactionTemplate transactions;

    EvidenceInspection(
            EvidenceVersions versions,
            EvidenceItems items,
            EvidenceChecks checks,
            TableInspector inspector,
            FileService files,
            CurrentActor actors,
            PortalClock clock,
            PlatformTransactionManager manager) {
        this.versions = versions;
        this.items = items;
        this.checks = checks;
        this.inspector = inspector;
        this.files = files;
        this.actors = actors;
        this.clock = clock;
        this.transactions = new TransactionTemplate(manager);
    }

    /** Looks into the version's file if it is clean by now; a file still waiting comes back when it is checked. */
    void inspect(UUID versionId) {
        var version = versions.findById(versionId).orElse(null);
        var attached = version == null ? null : version.file();
        if (version == null || attached == null) {
            return;
        }
        var file = files.get(new FileId(attached.id()));
        if (!file.isClean()) {
            return;
        }
        var finding = inspector.inspect(
                file,
                LayoutTexts.read(version.content().layoutChoice()),
                version.content().tableSchema());
        actors.asSystem("Reading of files", () -> {
            transactions.executeWithoutResult(status -> keep(version, finding));
            return true;
        });
        log.info("Version {} of evidence was read: {}", versionId, finding.state());
    }

    /** Unless somebody chose another layout meanwhile, which will be read next. */
    private void keep(EvidenceVersion read, Finding finding) {
        var versionId = read.id();
        var version = versions.findById(versionId)
                .filter(found -> found.content().isReadLike(read.content()))
                .orElse(null);
        if (version == null) {
            return;
        }
        var check = checks.findById(versionId).orElseGet(() -> new EvidenceCheck(versionId));
        check.conclude(finding, clock.instant());
        checks.save(check);
        var item = version.item();
        item.noteChecked(
                actors.get(),
                clock.instant(),
                Map.of(
                        "number", String.valueOf(version.number()),
                        "found", finding.state().name(),
                        "errors", String.valueOf(check.errorCount())));
        items.save(item);
    }
}
