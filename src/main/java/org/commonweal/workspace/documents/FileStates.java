package org.commonweal.workspace.documents;

import java.time.Duration;
import java.util.Map;
import org.commonweal.files.FileChecked;
import org.commonweal.files.FileId;
import org.commonweal.files.FileService;
import org.commonweal.files.FileState;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.PortalClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries the outcome of a file's check over to the versions that hold it. The check may end before or after the
 * version is committed, so both ends look for the other after their own commit: whichever comes last finds it.
 */
@Component
class FileStates {

    private static final Duration OVERDUE = Duration.ofMinutes(1);

    private final DocumentVersions versions;
    private final Documents documents;
    private final FileService files;
    private final ApplicationEventPublisher events;
    private final CurrentActor actors;
    private final PortalClock clock;
    private final TransactionTemplate transactions;

    FileStates(
            DocumentVersions versions,
            Documents documents,
            FileService files,
            ApplicationEventPublisher events,
            CurrentActor actors,
            PortalClock clock,
            PlatformTransactionManager manager) {
        this.versions = versions;
        this.documents = documents;
        this.files = files;
        this.events = events;
        this.actors = actors;
        this.clock = clock;
        this.transactions = new TransactionTemplate(manager);
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** A version holds a file whose check has not ended. */
    record Waiting(FileId file) {}

    @TransactionalEventListener
    void on(FileChecked checked) {
        settle(checked.file());
    }

    @TransactionalEventListener
    void on(Waiting waiting) {
        settle(waiting.file());
    }

    /** Catches up on what a stop of the portal left between the two. */
    @Scheduled(fixedDelay = 60_000)
    void settleOverdue() {
        versions.findByStateAndCreatedAtBefore(
                        FileState.PENDING, clock.instant().minus(OVERDUE))
                .forEach(version -> settle(version.file()));
    }

    /** Does nothing while the check runs, nor a second time. */
    void settle(FileId file) {
        actors.asSystem("Checks files", () -> {
            transactions.executeWithoutResult(status -> carryOver(file));
            return null;
        });
    }

    private void carryOver(FileId file) {
        var details = files.get(file);
        if (details.state() == FileState.PENDING) {
            return;
        }
        var waiting = versions.findByFileIdAndState(file.value(), FileState.PENDING);
        for (var version : waiting) {
            // Several threads may get here at once; the one whose update finds the row waiting goes on.
            if (versions.settle(version.versionId(), details.state(), details.explanation()) == 0) {
                continue;
            }
            if (details.isClean()) {
                documents.becameReady(version.document().value());
            }
            announce(version, details.state());
        }
    }

    private void announce(DocumentVersion version, FileState state) {
        var document = documents.findById(version.document().value()).orElseThrow();
        events.publishEvent(new Happened(
                document.id().subject(),
                "document.checked",
                actors.get(),
                clock.instant(),
                document.place().space().subject(),
                Map.of("number", Integer.toString(version.number()), "state", state.name())));
    }
}
