package org.commonweal.search;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.commonweal.kernel.Fact;
import org.commonweal.kernel.SubjectRef;
import org.hibernate.Session;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Orders the entry of every changed subject anew, once per transaction and as part of it. */
@Component
class EntryKeeper {

    private final Sources sources;
    private final SearchEntries entries;
    private final EntityManager entityManager;
    private final TransactionTemplate transactions;

    EntryKeeper(
            Sources sources,
            SearchEntries entries,
            EntityManager entityManager,
            PlatformTransactionManager transactionManager) {
        this.sources = sources;
        this.entries = entries;
        this.entityManager = entityManager;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    @EventListener
    void on(Fact fact) {
        if (sources.of(fact.subject().type()).isEmpty()) {
            return;
        }
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            transactions.executeWithoutResult(status -> order(Set.of(fact.subject())));
            return;
        }
        var changes = (Changes) TransactionSynchronizationManager.getResource(this);
        if (changes == null) {
            changes = new Changes();
            TransactionSynchronizationManager.bindResource(this, changes);
            TransactionSynchronizationManager.registerSynchronization(changes);
        }
        changes.add(fact.subject());
    }

    /** Takes part in the current transaction. */
    void order(Collection<SubjectRef> subjects) {
        // Always in the same order, so that two transactions do not wait for each other.
        var sorted =
                subjects.stream().sorted(Comparator.comparing(SubjectRef::id)).toList();
        entries.add(sorted);
        var plan = Search.session(entityManager).indexingPlan();
        var ids = sorted.stream().map(SubjectRef::id).toList();
        entityManager.unwrap(Session.class).findMultiple(SearchEntry.class, ids).forEach(plan::addOrUpdate);
    }

    /** The subjects one transaction has changed so far. */
    private class Changes implements TransactionSynchronization {

        private final Set<SubjectRef> subjects = new LinkedHashSet<>();
        private boolean ordered;

        void add(SubjectRef subject) {
            if (subjects.add(subject) && ordered) {
                order(Set.of(subject));
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            ordered = true;
            order(subjects);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(EntryKeeper.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(EntryKeeper.this, this);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(EntryKeeper.this);
        }
    }
}
