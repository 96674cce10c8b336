package org.commonweal.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps answers for as long as one reading transaction lasts, in which nothing they rest on can change. The next
 * command or question asks anew, and a command that writes asks each time.
 */
public final class PerReading<K, V> {

    public V get(K key, Function<K, V> fresh) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return fresh.apply(key);
        }
        var known = memory();
        var answer = known.answers.get(key);
        if (answer == null) {
            answer = fresh.apply(key);
            known.answers.put(key, answer);
        }
        return answer;
    }

    @SuppressWarnings("unchecked")
    private Memory memory() {
        var known = (Memory) TransactionSynchronizationManager.getResource(this);
        if (known == null) {
            known = new Memory();
            TransactionSynchronizationManager.bindResource(this, known);
            TransactionSynchronizationManager.registerSynchronization(known);
        }
        return known;
    }

    private class Memory implements TransactionSynchronization {

        private final Map<K, V> answers = new HashMap<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(PerReading.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(PerReading.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(PerReading.this);
        }
    }
}
