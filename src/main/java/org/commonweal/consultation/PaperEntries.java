package org.commonweal.consultation;

import java.time.LocalDate;
import java.util.UUID;
import org.commonweal.consultation.form.AnswerReader;
import org.commonweal.consultation.form.Answers;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.Walk;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what reached the council on paper or otherwise; who keyed it is on record. */
@Service
@Transactional
@SignedIn
public class PaperEntries {

    private final ConsultationResponses responses;
    private final ResponseRegister register;
    private final Preparation preparation;
    private final ConsultationDesk desk;
    private final PortalClock clock;

    PaperEntries(
            ConsultationResponses responses,
            ResponseRegister register,
            Preparation preparation,
            ConsultationDesk desk,
            PortalClock clock) {
        this.responses = responses;
        this.register = register;
        this.preparation = preparation;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Stores what was keyed by the same rules as the public's form, except that nothing has to be answered; gives its
     * reference.
     *
     * @param entry keyed again with the same one, it is the same response
     */
    public String enter(ConsultationId id, UUID entry, Channel channel, LocalDate receivedOn, Fields keyed) {
        var consultation = desk.running(id);
        requireInTime(consultation, receivedOn);
        var before = responses.findBySubmissionId(entry);
        if (before.isPresent()) {
            return before.get().reference();
        }
        var form = preparation.form(consultation);
        var questions = form.questions().map(Question::optional).toList();
        var errors = AnswerReader.errors(questions, keyed);
        if (!errors.isEmpty()) {
            throw RuleViolation.listing(
                    "consultation.keyedWrong",
                    "Some answers cannot be read.",
                    errors.values().stream().toList());
        }
        Answers given =
                Walk.through(form, AnswerReader.answers(questions, keyed)).answers();
        var arrival = new Arrival(
                id,
                entry,
                consultation.formNumber(),
                channel,
                Answering.organisation(form, given),
                receivedOn,
                "",
                given);
        return register.receive(arrival, form, desk.acting());
    }

    /** What lay in the letter box on the last day may be keyed later. */
    private void requireInTime(Consultation consultation, LocalDate receivedOn) {
        if (consultation.state() != ConsultationState.OPEN && consultation.state() != ConsultationState.CLOSED) {
            throw new RuleViolation("consultation.notOpen", "This consultation does not take answers now.");
        }
        var closes = consultation.brief().period().closesOn();
        if (receivedOn.isAfter(clock.today()) || closes != null && receivedOn.isAfter(closes)) {
            throw RuleViolation.onField(
                    "consultation.receivedOn", "receivedOn", "It must have arrived by today and by the closing day.");
        }
    }
}
