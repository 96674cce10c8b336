package org.commonweal.consultation;

import java.util.EnumSet;
import java.util.Set;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.workspace.WorkspaceId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands out what variants of a consultation are made from, to those who may make them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class VariantDesk {

    private static final Set<ConsultationState> WORDED =
            EnumSet.of(ConsultationState.DRAFT, ConsultationState.APPROVED, ConsultationState.OPEN);

    private final ConsultationDesk desk;
    private final Preparation preparation;
    private final ChangeNotes notes;
    private final PortalClock clock;

    VariantDesk(ConsultationDesk desk, Preparation preparation, ChangeNotes notes, PortalClock clock) {
        this.desk = desk;
        this.preparation = preparation;
        this.notes = notes;
        this.clock = clock;
    }

    /** A consultation with its main text. */
    public record Prepared(
            ConsultationId id,
            String slug,
            WorkspaceId space,
            ConsultationState state,
            ConsultationBrief brief,
            Questionnaire form) {

        /** Whether everyone is told of every change. */
        public boolean told() {
            return state == ConsultationState.OPEN;
        }
    }

    /** For whoever runs it, until it closes: what people were asked stays as they read it. */
    public Prepared changing(ConsultationId id) {
        var consultation = desk.running(id);
        if (!WORDED.contains(consultation.state())) {
            throw new RuleViolation(
                    "consultation.variantFixed",
                    "This consultation has closed. What people were asked stays as they read it.");
        }
        return prepared(consultation);
    }

    /** For the council's staff who can read its space. */
    public Prepared reading(ConsultationId id) {
        return prepared(desk.reading(id));
    }

    public boolean changes(ConsultationId id) {
        var consultation = desk.readable(id);
        return desk.runs(consultation) && WORDED.contains(consultation.state());
    }

    /** The actor, who must act for themselves. */
    public Actor acting() {
        return desk.acting();
    }

    /** A dated note on the public page. */
    public void tell(ConsultationId id, String note, String difference) {
        notes.save(new ChangeNote(id, note, difference, clock.instant()));
    }

    private Prepared prepared(Consultation consultation) {
        return new Prepared(
                consultation.id(),
                consultation.slug(),
                consultation.space(),
                consultation.state(),
                consultation.brief(),
                preparation.form(consultation));
    }
}
