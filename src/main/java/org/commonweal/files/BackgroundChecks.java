package org.commonweal.files;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sets the backlog going on a thread of its own: right after an upload, and every few seconds for what was left. */
@Component
class BackgroundChecks {

    private static final int GOODBYE_SECONDS = 5;

    private final Backlog backlog;

    /** One at work and one waiting: more calls would find nothing else to do. */
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1),
            Thread.ofPlatform().daemon().name("file-checks").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    BackgroundChecks(Backlog backlog) {
        this.backlog = backlog;
    }

    @TransactionalEventListener
    void workOff(Shelf.Arrived arrived) {
        thread.execute(backlog::workOff);
    }

    @Scheduled(fixedDelayString = "${commonweal.files.poll:5s}")
    void workOff() {
        thread.execute(backlog::workOff);
    }

    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdownNow();
        backlog.stop();
        // The database is closed next, and must not be while the last step is recorded.
        thread.awaitTermination(GOODBYE_SECONDS, TimeUnit.SECONDS);
    }
}
