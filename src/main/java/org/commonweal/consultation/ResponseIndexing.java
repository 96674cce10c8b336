package org.commonweal.consultation;

import jakarta.annotation.PreDestroy;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.commonweal.kernel.Happened;
import org.commonweal.search.FullText;
import org.commonweal.search.OwnIndex;
import org.hibernate.Session;
import org.hibernate.search.mapper.orm.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the index of answers in words. One response that is stored or deleted orders itself; what is written past
 * Hibernate is ordered here, and after words were taken away the files are written anew without them.
 */
@Component
class ResponseIndexing implements OwnIndex {

    private static final Logger log = LoggerFactory.getLogger(ResponseIndexing.class);
    private static final int CHUNK = 500;

    private final ConsultationResponses responses;
    private final EntityManager entities;
    private final ObjectProvider<FullText> index;
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final ExecutorService sweeper = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("answer-index-sweep").daemon().factory());

    ResponseIndexing(ConsultationResponses responses, EntityManager entities, ObjectProvider<FullText> index) {
        this.responses = responses;
        this.entities = entities;
        this.index = index;
    }

    @Override
    public Class<?> entity() {
        return ConsultationResponse.class;
    }

    @Override
    public long expected() {
        return responses.count();
    }

    /** Takes part in the current transaction. */
    void order(Collection<UUID> ids) {
        entities.flush();
        var plan = Search.session(entities).indexingPlan();
        var session = entities.unwrap(Session.class);
        var all = ids.stream().toList();
        for (int from = 0; from < all.size(); from += CHUNK) {
            var chunk = session.findMultiple(
                    ConsultationResponse.class, all.subList(from, Math.min(from + CHUNK, all.size())));
            chunk.forEach(plan::addOrUpdate);
            plan.process();
        }
    }

    /** All of a consultation, because words were taken from them. */
    void orderAll(UUID consultation) {
        order(responses.findIds(consultation));
        sweepAfterCommit();
    }

    @EventListener
    void on(Happened fact) {
        if (fact.action().equals("consultation.responseErased")) {
            sweepAfterCommit();
        }
    }

    /** What a program that was killed had no time for. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (expected() > 0) {
            request();
        }
    }

    private void sweepAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                request();
            }
        });
    }

    private void request() {
        if (wanted.compareAndSet(false, true)) {
            sweeper.execute(this::sweep);
        }
    }

    private void sweep() {
        wanted.set(false);
        try {
            index.getObject().sweep(ConsultationResponse.class);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // The documents are gone from every answer; the next sweep takes their remains from the files.
            log.warn("The index of answers could not be swept", e);
        }
    }

    @PreDestroy
    void stop() {
        sweeper.shutdownNow();
    }
}
