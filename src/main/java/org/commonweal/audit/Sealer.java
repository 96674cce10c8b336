package org.commonweal.audit;

import java.time.Duration;
import java.time.Instant;
import org.commonweal.kernel.PortalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Chains committed rows, once a second. Numbers are given out before commit, so a row can appear after a later one was
 * sealed: rows are sealed in the order in which they are seen, and the chain follows that order.
 */
@Component
class Sealer {

    private static final Logger log = LoggerFactory.getLogger(Sealer.class);
    private static final int BATCH = 1_000;

    /** Longer than any transaction stays open; rows below what was the end so long ago are not looked at again. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(15);

    private final AuditEntries entries;
    private final Seals seals;
    private final HeadFile heads;
    private final PortalClock clock;
    private final TransactionOperations transactions;
    private long floor;
    private long nextFloor;
    private long highest;
    private Instant nextFloorSince = Instant.MIN;

    Sealer(AuditEntries entries, Seals seals, HeadFile heads, PortalClock clock, TransactionOperations transactions) {
        this.entries = entries;
        this.seals = seals;
        this.heads = heads;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelay = 1_000)
    void sealWaiting() {
        try {
            seal();
        } catch (DuplicateKeyException e) {
            log.debug("Another node sealed at the same time; its seals stand", e);
        }
    }

    /** Seals whatever is committed and not sealed yet. */
    synchronized void seal() {
        int sealed;
        do {
            sealed = inOneTransaction();
        } while (sealed == BATCH);
    }

    private int inOneTransaction() {
        raiseFloor();
        Integer count = transactions.execute(status -> {
            var waiting = entries.unsealed(floor, BATCH);
            if (!waiting.isEmpty()) {
                seals.append(waiting, clock.now());
                highest = Math.max(highest, waiting.getLast().seq());
            }
            return waiting.size();
        });
        if (count == null || count == 0) {
            return 0;
        }
        seals.last()
                .ifPresent(last -> heads.add(
                        new HeadFile.Head(last.seq(), last.hash(), last.sealedAt()),
                        head -> seals.at(head.sealSeq())
                                .filter(seal -> seal.hash().equals(head.hash()))
                                .isPresent()));
        return count;
    }

    private void raiseFloor() {
        var now = clock.now();
        if (nextFloorSince.isBefore(now.minus(LONGEST_TRANSACTION))) {
            floor = nextFloor;
            nextFloor = highest;
            nextFloorSince = now;
        }
    }
}
