package org.commonweal.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.consultation.form.Answers;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the packages below this one at the responses. Each way in asks first whether whoever acts may take it. */
@Component
public class ResponseDesk {

    private final ConsultationDesk desk;
    private final Preparation preparation;
    private final ResponseRegister register;
    private final AnswerRows answers;

    ResponseDesk(ConsultationDesk desk, Preparation preparation, ResponseRegister register, AnswerRows answers) {
        this.desk = desk;
        this.preparation = preparation;
        this.register = register;
        this.answers = answers;
    }

    /** A consultation whose answers the actor may read, or work on. */
    public record Work(
            ConsultationId id,
            SubjectRef space,
            ConsultationState state,
            Questionnaire form,
            int formNumber,
            @Nullable LocalDate opensOn,
            @Nullable LocalDate closesOn) {

        /** Whether what reached the council in time can still be entered. */
        public boolean takesEntries() {
            return state.takesEntries();
        }
    }

    /** A response that came in a file. */
    public record Incoming(
            UUID submission,
            Channel channel,
            String organisation,
            @Nullable LocalDate receivedOn,
            Answers answers) {}

    public Work reading(ConsultationId id) {
        return work(desk.reading(id));
    }

    public Work running(ConsultationId id) {
        return work(desk.running(id));
    }

    /** The actor, who must act for themselves. */
    public Actor acting() {
        return desk.acting();
    }

    /** Answers the ids of the stored responses, in the order of what was given. */
    public List<UUID> receive(ConsultationId id, List<Incoming> incoming, PersonId by) {
        var work = running(id);
        var arrivals = incoming.stream()
                .map(one -> new Arrival(
                        id,
                        one.submission(),
                        work.formNumber(),
                        one.channel(),
                        one.organisation(),
                        one.receivedOn(),
                        "",
                        one.answers()))
                .toList();
        return register.receiveAll(arrivals, id, work.form(), by);
    }

    /** What was answered in these responses, without anything about equality. */
    public Map<UUID, Answers> answers(ConsultationId id, List<UUID> responses) {
        desk.reading(id);
        return answers.of(responses);
    }

    private Work work(Consultation consultation) {
        var period = consultation.brief().period();
        return new Work(
                consultation.id(),
                consultation.space().subject(),
                consultation.state(),
                preparation.form(consultation),
                consultation.formNumber(),
                period.opensOn(),
                period.closesOn());
    }
}
