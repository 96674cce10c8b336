package org.commonweal.consultation;

import java.util.Optional;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the services of this module's other packages at a consultation, after asking whether the actor may. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ConsultationGate {

    private final Consultations consultations;
    private final ConsultationDesk desk;
    private final Preparation preparation;

    ConsultationGate(Consultations consultations, ConsultationDesk desk, Preparation preparation) {
        this.consultations = consultations;
        this.desk = desk;
        this.preparation = preparation;
    }

    /** For whoever runs it: staff of the council who contribute to its space. */
    public Consulted running(ConsultationId id) {
        return facts(desk.running(id));
    }

    /** As {@link #running}, and also where nothing else in the space can be changed any more. */
    public Consulted obliging(ConsultationId id) {
        return facts(desk.obliging(id));
    }

    /** For whoever reads the answers: staff of the council who can read its space. */
    public Consulted reading(ConsultationId id) {
        return facts(desk.reading(id));
    }

    public Consulted reading(String slug) {
        return facts(desk.reading(desk.readable(slug).id()));
    }

    /** Whether the actor runs it, to offer only what can be done. */
    public boolean runs(ConsultationId id) {
        return consultations.findById(id.value()).map(desk::runs).orElse(false);
    }

    public boolean obliges(ConsultationId id) {
        return consultations.findById(id.value()).map(desk::obliges).orElse(false);
    }

    /** For work that nobody asked for, or everybody may; the caller says what of it is public. */
    public Optional<Consulted> find(ConsultationId id) {
        return consultations.findById(id.value()).map(this::facts);
    }

    public Consulted get(ConsultationId id) {
        return find(id).orElseThrow(() -> new NotFound(id.subject()));
    }

    /** The form as it was in one of its versions. */
    public Questionnaire form(ConsultationId id, int number) {
        var consultation = consultations.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
        return preparation.form(consultation, number);
    }

    /** The actor, who must act for themselves. */
    public Actor acting() {
        return desk.acting();
    }

    private Consulted facts(Consultation consultation) {
        return new Consulted(
                consultation.id(),
                consultation.slug(),
                consultation.brief().text().title(),
                consultation.space(),
                consultation.state(),
                preparation.form(consultation),
                consultation.formNumber(),
                consultation.brief().period().closesOn(),
                consultation.closesAt());
    }
}
