package org.commonweal.access;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.commonweal.kernel.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what an actor reaches for as long as one reading transaction lasts, in which no right can change. The next
 * command or question asks anew.
 */
@Component
class ReachesOfReading {

    Reach remembered(Actor actor, Function<Actor, Reach> fresh) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return fresh.apply(actor);
        }
        var known = (Memory) TransactionSynchronizationManager.getResource(this);
        if (known == null) {
            known = new Memory();
            TransactionSynchronizationManager.bindResource(this, known);
            TransactionSynchronizationManager.registerSynchronization(known);
        }
        var reach = known.reaches.get(actor);
        if (reach == null) {
            reach = fresh.apply(actor);
            known.reaches.put(actor, reach);
        }
        return reach;
    }

    private class Memory implements TransactionSynchronization {

        private final Map<Actor, Reach> reaches = new HashMap<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(ReachesOfReading.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(ReachesOfReading.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(ReachesOfReading.this);
        }
    }
}
