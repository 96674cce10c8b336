package org.commonweal.files;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps rows and bytes in step: removes bytes without a row, marks rows without bytes. */
@Component
class Sweeper {

    private static final Logger log = LoggerFactory.getLogger(Sweeper.class);
    private static final int PAGE = 500;

    /** Longer than any upload and the transaction around it can take. */
    static final Duration LEAVE_ALONE = Duration.ofHours(24);

    private final FileStore store;
    private final StoredFiles files;
    private final Shelf shelf;

    Sweeper(FileStore store, StoredFiles files, Shelf shelf) {
        this.store = store;
        this.files = files;
        this.shelf = shelf;
    }

    @Scheduled(initialDelayString = "10m", fixedDelayString = "6h")
    void sweep() throws IOException {
        store.removeDraftsUntouchedFor(LEAVE_ALONE);
        removeOrphans();
        markLost();
    }

    private void removeOrphans() throws IOException {
        try (var keys = store.untouchedFor(LEAVE_ALONE)) {
            for (var key : (Iterable<String>) keys::iterator) {
                if (!files.existsBySha256(key)) {
                    store.removeIfUntouchedFor(LEAVE_ALONE, key);
                }
            }
        }
    }

    private void markLost() {
        var last = new UUID(0, 0);
        for (var page = files.findAfter(last, Limit.of(PAGE));
                !page.isEmpty();
                page = files.findAfter(last, Limit.of(PAGE))) {
            for (var file : page) {
                last = file.id().value();
                if (!store.contains(file.sha256())) {
                    log.error("The content of file {} is missing", last);
                    shelf.lose(file.id());
                }
            }
        }
    }
}
