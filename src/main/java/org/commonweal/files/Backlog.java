package org.commonweal.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Works off the files that wait for their check. What a round leaves undone, the next one finds again. */
@Component
class Backlog {

    private static final Logger log = LoggerFactory.getLogger(Backlog.class);
    private static final int ROUND = 50;
    private static final int MOST_ATTEMPTS = 5;

    private final Shelf shelf;
    private final FileStore store;
    private final Examination examination;

    Backlog(Shelf shelf, FileStore store, Examination examination) {
        this.shelf = shelf;
        this.store = store;
        this.examination = examination;
    }

    /** Checks what waits, until nothing is left or nothing moves. */
    synchronized void workOff() {
        boolean moved = true;
        while (moved && !Thread.currentThread().isInterrupted()) {
            moved = false;
            for (var id : shelf.pending(ROUND)) {
                moved |= !Thread.currentThread().isInterrupted() && check(id);
            }
        }
        examination.rest();
    }

    private boolean check(UUID id) {
        var found = shelf.work(id);
        if (found.isEmpty()) {
            return false;
        }
        var work = found.get();
        try {
            return store.contains(work.sha256()) ? store.read(work.sha256(), path -> examine(work, path)) : lose(work);
        } catch (OptimisticLockingFailureException e) {
            log.debug("File {} was checked by somebody else", id);
        } catch (IOException | DataAccessException e) {
            log.warn("File {} could not be checked and waits", id, e);
        }
        return false;
    }

    private boolean examine(Shelf.Work work, Path path) throws IOException {
        try {
            var infected = examination.scan(path);
            if (infected.isPresent()) {
                shelf.conclude(work.id(), infected.get());
                return true;
            }
        } catch (Examination.NotScanned e) {
            log.warn("File {} waits: {}", work.id().value(), e.getMessage());
            return false;
        }
        if (work.attempts() >= MOST_ATTEMPTS) {
            shelf.conclude(work.id(), Verdict.cleanWithoutText());
            return true;
        }
        shelf.beginReading(work.id());
        var verdict = examination.read(path, work.kind());
        verdict.ifPresent(ended -> shelf.conclude(work.id(), ended));
        return verdict.isPresent();
    }

    private boolean lose(Shelf.Work work) {
        log.error("The content of file {} is missing", work.id().value());
        shelf.lose(work.id());
        return true;
    }

    /** Ends a reading that is under way; its file is read again when the portal is back. */
    void stop() {
        examination.close();
    }
}
