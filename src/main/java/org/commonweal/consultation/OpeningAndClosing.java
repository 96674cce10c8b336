package org.commonweal.consultation;

import jakarta.persistence.OptimisticLockException;
import java.util.UUID;
import java.util.function.Consumer;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Opens approved consultations on their day and closes them when their last day has ended. */
@Component
class OpeningAndClosing {

    private static final Logger log = LoggerFactory.getLogger(OpeningAndClosing.class);

    private final Consultations consultations;
    private final ConsultationTimes times;
    private final CurrentActor actors;
    private final PortalClock clock;

    OpeningAndClosing(Consultations consultations, ConsultationTimes times, CurrentActor actors, PortalClock clock) {
        this.consultations = consultations;
        this.times = times;
        this.actors = actors;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT20S", initialDelayString = "PT20S")
    void run() {
        actors.asSystem("Opening and closing of consultations", () -> {
            consultations.dueToClose(clock.instant()).forEach(id -> attempt(id, times::closeIfDue));
            consultations.dueToOpen(clock.today()).forEach(id -> attempt(id, times::openIfDue));
            return null;
        });
    }

    /** One that cannot be opened must not keep the others back. */
    private static void attempt(UUID id, Consumer<ConsultationId> change) {
        try {
            change.accept(new ConsultationId(id));
        } catch (OptimisticLockingFailureException | OptimisticLockException changedMeanwhile) {
            log.info("Consultation {} changed meanwhile; tried again shortly", id);
        } catch (RuleViolation incomplete) {
            log.warn("Consultation {} does not open: {}", id, incomplete.details());
        }
    }
}
