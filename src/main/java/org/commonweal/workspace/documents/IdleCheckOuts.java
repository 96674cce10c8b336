package org.commonweal.workspace.documents;

import java.util.Map;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.PortalClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends check-outs that were left alone for too long and tells whoever held them. */
@Component
class IdleCheckOuts {

    private final CheckOuts checkOuts;
    private final CurrentActor actors;
    private final PortalClock clock;

    IdleCheckOuts(CheckOuts checkOuts, CurrentActor actors, PortalClock clock) {
        this.checkOuts = checkOuts;
        this.actors = actors;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60_000)
    @Transactional
    public void end() {
        actors.asSystem("Ends idle check-outs", () -> {
            var now = clock.instant();
            for (var idle : checkOuts.findByTouchedAtBefore(now.minus(CheckOut.IDLE))) {
                checkOuts.delete(idle.ended("document.checkOutEnded", actors.get(), now, Map.of()));
            }
            return null;
        });
    }
}
