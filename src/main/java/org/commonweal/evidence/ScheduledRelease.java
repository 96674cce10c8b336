package org.commonweal.evidence;

import java.util.UUID;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.PortalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Publishes scheduled evidence in the minute it is due, never before. */
@Component
class ScheduledRelease {

    private static final Logger log = LoggerFactory.getLogger(ScheduledRelease.class);

    private final EvidenceItems items;
    private final EvidenceReview review;
    private final CurrentActor actors;
    private final PortalClock clock;

    ScheduledRelease(EvidenceItems items, EvidenceReview review, CurrentActor actors, PortalClock clock) {
        this.items = items;
        this.review = review;
        this.actors = actors;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
    void run() {
        actors.asSystem("Scheduled publication", () -> {
            items.dueForRelease(clock.instant()).forEach(this::release);
            return null;
        });
    }

    /** One item that cannot be published must not keep the others back. */
    private void release(UUID id) {
        try {
            review.releaseIfDue(new EvidenceId(id));
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            log.info("Evidence {} changed while it was being published; tried again shortly", id);
        } catch (RuntimeException failed) {
            log.error("Evidence {} could not be published as scheduled", id, failed);
        }
    }
}
