package org.commonweal.audit;

import org.commonweal.kernel.Fact;
import org.commonweal.kernel.PortalClock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes every fact down in the transaction of the change, so that neither is ever there without the other. */
@Component
class Recorder {

    private final AuditEntries entries;
    private final PortalClock clock;

    Recorder(AuditEntries entries, PortalClock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @EventListener
    void record(Fact fact) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException(
                    fact.action() + " was announced outside the transaction of its change; it cannot be recorded");
        }
        entries.append(fact, clock.now());
    }
}
