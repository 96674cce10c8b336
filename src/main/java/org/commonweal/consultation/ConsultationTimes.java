package org.commonweal.consultation;

import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Classification;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the calendar does to a consultation. */
@Component
@Transactional
class ConsultationTimes {

    private final Consultations consultations;
    private final Preparation preparation;
    private final AccessRegistry registry;
    private final CurrentActor actors;
    private final PortalClock clock;

    ConsultationTimes(
            Consultations consultations,
            Preparation preparation,
            AccessRegistry registry,
            CurrentActor actors,
            PortalClock clock) {
        this.consultations = consultations;
        this.preparation = preparation;
        this.registry = registry;
        this.actors = actors;
        this.clock = clock;
    }

    void openIfDue(ConsultationId id) {
        var consultation = load(id);
        if (consultation.state() == ConsultationState.APPROVED) {
            consultation.open(preparation.missing(consultation), clock.today(), actors.get(), clock.instant());
            registry.publish(id.subject(), Classification.PUBLIC);
            consultations.save(consultation);
        }
    }

    void closeIfDue(ConsultationId id) {
        var consultation = load(id);
        if (consultation.state() == ConsultationState.OPEN && !consultation.takesAnswersAt(clock.instant())) {
            consultation.close(actors.get(), clock.instant());
            consultations.save(consultation);
        }
    }

    private Consultation load(ConsultationId id) {
        return consultations.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
    }
}
