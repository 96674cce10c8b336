package org.commonweal.consultation;

import jakarta.persistence.EntityManager;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.PortalClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes responses in, whichever way they came; inside the transaction of whoever received them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ResponseRegister {

    private static final int REFERENCE_LENGTH = 10;

    private final ConsultationResponses responses;
    private final AnswerRows answers;
    private final EntityManager entities;
    private final PortalClock clock;

    ResponseRegister(ConsultationResponses responses, AnswerRows answers, EntityManager entities, PortalClock clock) {
        this.entities = entities;
        this.responses = responses;
        this.answers = answers;
        this.clock = clock;
    }

    /** Stores it and answers its reference. */
    String receive(Arrival arrival, Questionnaire form, Actor by) {
        var signs = ResumeCode.signs(REFERENCE_LENGTH);
        var reference = "R-" + signs.substring(0, 5) + "-" + signs.substring(5);
        var response = responses.save(new ConsultationResponse(arrival, reference, by, clock.instant()));
        // The rows of answers are written past Hibernate and refer to this one.
        entities.flush();
        answers.write(response.id(), arrival.consultation(), form, arrival.answers());
        return reference;
    }
}
