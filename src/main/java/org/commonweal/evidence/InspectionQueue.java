package org.commonweal.evidence;

import jakarta.annotation.PreDestroy;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.commonweal.files.FileChecked;
import org.commonweal.files.FileState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has files looked into one after the other, once what they belong to is committed and they are found clean. */
@Component
class InspectionQueue {

    private static final Logger log = LoggerFactory.getLogger(InspectionQueue.class);

    private final EvidenceInspection inspection;
    private final EvidenceVersions versions;
    private final EvidenceChecks checks;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("evidence-reading").factory());

    InspectionQueue(EvidenceInspection inspection, EvidenceVersions versions, EvidenceChecks checks) {
        this.inspection = inspection;
        this.versions = versions;
        this.checks = checks;
    }

    @TransactionalEventListener
    void attached(EvidenceService.FileAttached event) {
        enqueue(event.version());
    }

    @TransactionalEventListener
    void checked(FileChecked event) {
        if (event.state() == FileState.CLEAN) {
            worker.execute(
                    () -> versions.findByContentFileId(event.file().value()).forEach(version -> run(version.id())));
        }
    }

    /** Picks up what a stop left undone. */
    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        worker.execute(() -> checks.unchecked().forEach(this::run));
    }

    private void enqueue(UUID version) {
        worker.execute(() -> run(version));
    }

    /** One file that cannot be read must not keep the next from being read. */
    private void run(UUID version) {
        try {
            inspection.inspect(version);
        } catch (RuntimeException failed) {
            log.error("Version {} of evidence could not be read", version, failed);
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
