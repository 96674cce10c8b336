package org.commonweal.search;

import jakarta.annotation.PreDestroy;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The index as a whole: whether it can be asked, and how it is made anew. It can always be lost without harm. */
@Component
class Index {

    private static final Logger log = LoggerFactory.getLogger(Index.class);
    private static final int THREADS = 2;
    private static final int ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final EntityManagerFactory factory;
    private final AtomicBoolean rebuilding = new AtomicBoolean();
    private volatile @Nullable Thread worker;

    private final ObjectProvider<OwnIndex> others;

    Index(EntityManagerFactory factory, ObjectProvider<OwnIndex> others) {
        this.factory = factory;
        this.others = others;
    }

    boolean rebuilding() {
        return rebuilding.get();
    }

    /** Asks the index; when it cannot answer, it is made anew and the answer for now is {@code otherwise}. */
    <T> T ask(Supplier<T> question, T otherwise) {
        try {
            return question.get();
        } catch (SearchException e) {
            if (!suspect(e)) {
                throw e;
            }
            return otherwise;
        }
    }

    /** Makes the index anew if the failure says that its files cannot be used; answers whether it does. */
    boolean suspect(Throwable failure) {
        if (!unreadable(failure)) {
            return false;
        }
        if (!rebuilding()) {
            log.warn("The search index cannot be used and is rebuilt", failure);
            rebuildInBackground();
        }
        return true;
    }

    /**
     * A lost connection to the database is also an {@link IOException} at the bottom, but nothing the index is to blame
     * for.
     */
    static boolean unreadable(Throwable failure) {
        var causes =
                Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
        return causes.stream().noneMatch(SQLException.class::isInstance)
                && causes.stream()
                        .anyMatch(cause -> cause instanceof IOException || cause instanceof AlreadyClosedException);
    }

    /** Documents in the index. */
    long size() {
        return size(SearchEntry.class);
    }

    long size(Class<?> entity) {
        try (var session = factory.createEntityManager()) {
            return Search.session(session)
                    .search(entity)
                    .where(match -> match.matchAll())
                    .fetchTotalHitCount();
        }
    }

    /** Tried until it succeeds: searches that find only a part are worse than a log that repeats itself. */
    void rebuildInBackground() {
        if (rebuilding.compareAndSet(false, true)) {
            worker = Thread.ofPlatform()
                    .name("index-rebuild")
                    .daemon()
                    .start(() -> untilWritten(this::writeAll, Integer.MAX_VALUE));
        }
    }

    /**
     * Writes every document again, after a rebuild that goes on; meanwhile searches find what is already there.
     *
     * @throws RuntimeException if it failed several times
     */
    void rebuild() {
        try {
            while (!rebuilding.compareAndSet(false, true)) {
                Thread.sleep(PAUSE);
            }
            untilWritten(this::writeAll, ATTEMPTS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Whoever still holds the broken files gets in the way of their removal, and a machine that is busy lets the
     * indexer's pulse expire, so that it is tried more than once.
     */
    void untilWritten(Writing writing, int attempts) {
        var pause = PAUSE;
        try {
            for (int left = attempts; !succeeds(writing, left == 1); left--) {
                Thread.sleep(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            rebuilding.set(false);
        }
    }

    /** What writes the whole index. */
    interface Writing {
        void run() throws InterruptedException;
    }

    private static boolean succeeds(Writing writing, boolean lastAttempt) throws InterruptedException {
        try {
            writing.run();
            return true;
        } catch (RuntimeException e) {
            if (lastAttempt) {
                throw e;
            }
            log.warn("The search index could not be rebuilt and is tried again", e);
            return false;
        }
    }

    private void writeAll() throws InterruptedException {
        var entities = new ArrayList<Class<?>>(List.of(SearchEntry.class));
        others.forEach(other -> entities.add(other.entity()));
        mapping()
                .scope(entities)
                .massIndexer()
                .dropAndCreateSchemaOnStart(true)
                .threadsToLoadObjects(THREADS)
                .batchSizeToLoadObjects(50)
                .startAndWait();
    }

    /** Writes the files anew without what was deleted. */
    void sweep(Class<?> entity) {
        var workspace = mapping().scope(entity).workspace();
        workspace.mergeSegments();
        workspace.flush();
    }

    /** A rebuild does not outlive the program it belongs to: the next start begins it again. */
    @PreDestroy
    void stop() throws InterruptedException {
        var running = worker;
        if (running != null) {
            running.interrupt();
            running.join(Duration.ofSeconds(10));
        }
    }

    private SearchMapping mapping() {
        return Search.mapping(factory);
    }
}
