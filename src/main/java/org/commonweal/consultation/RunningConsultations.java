package org.commonweal.consultation;

import java.time.LocalDate;
import java.util.List;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.consultation.form.RouteCheck;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can still be changed once the public is in, each with a dated note for everyone, and how it ends. */
@Service
@Transactional
@SignedIn
public class RunningConsultations {

    private final Consultations consultations;
    private final FormVersions forms;
    private final ChangeNotes notes;
    private final ConsultationDesk desk;
    private final Preparation preparation;
    private final List<ReportingRule> rules;
    private final PortalClock clock;

    RunningConsultations(
            Consultations consultations,
            FormVersions forms,
            ChangeNotes notes,
            ConsultationDesk desk,
            Preparation preparation,
            List<ReportingRule> rules,
            PortalClock clock) {
        this.consultations = consultations;
        this.forms = forms;
        this.notes = notes;
        this.desk = desk;
        this.preparation = preparation;
        this.rules = rules;
        this.clock = clock;
    }

    /** Moves the closing day to a later one. */
    public void extend(ConsultationId id, LocalDate day, String note) {
        var consultation = desk.running(id);
        var before = consultation.brief().period().closesOn();
        preparation.requireFormative(consultation, day);
        consultation.extend(day, desk.acting(), clock.instant());
        tell(consultation, note, "Closed on %s, closes on %s".formatted(before, day));
        consultations.save(consultation);
    }

    /** Puts the title, summary or information right, or moves the decision to a later day. */
    public void correct(ConsultationId id, ConsultationText text, @Nullable LocalDate decisionOn, String note) {
        var consultation = desk.running(id);
        var before = consultation.brief();
        consultation.correct(text, decisionOn, desk.acting(), clock.instant());
        tell(consultation, note, Wordings.difference(before, consultation.brief()));
        consultations.save(consultation);
    }

    /**
     * Puts wording right, or asks differently: then the form gets its next version, and answers say to which they were
     * given.
     */
    public void redesign(ConsultationId id, Questionnaire form, String note) {
        var consultation = desk.running(id);
        consultation.requireState(ConsultationState.OPEN);
        requireSound(form);
        var current = preparation.currentForm(consultation);
        var before = current.form();
        requireOwnKeys(consultation, before, form);
        if (before.sameShape(form)) {
            current.write(form, clock.instant());
            forms.save(current);
            consultation.redesigned(current.number(), desk.acting(), clock.instant());
        } else {
            int number = current.number() + 1;
            forms.save(new FormVersion(id, number, form, clock.instant()));
            consultation.redesigned(number, desk.acting(), clock.instant());
        }
        tell(consultation, note, Wordings.difference(before, form));
        consultations.save(consultation);
    }

    /** Answers are kept by the keys of questions: one that was taken out keeps its own for good. */
    private void requireOwnKeys(Consultation consultation, Questionnaire before, Questionnaire form) {
        for (var asked : preparation.asked(consultation)) {
            var gone = asked.question();
            form.question(gone.key())
                    .filter(again -> before.question(gone.key()).isEmpty())
                    .filter(again ->
                            again.type() != gone.type() || !again.text().equals(gone.text()))
                    .ifPresent(other -> {
                        throw new RuleViolation(
                                "consultation.keyUsed",
                                "“%s” would take the place of “%s”, which was asked before and has answers. Add it as a new question."
                                        .formatted(other.text(), gone.text()));
                    });
        }
    }

    private static void requireSound(Questionnaire form) {
        var problems = RouteCheck.problems(form);
        if (!problems.isEmpty()) {
            throw RuleViolation.listing(
                    "consultation.unsoundForm",
                    "The form cannot be used like this.",
                    problems.stream().map(problem -> problem.text()).toList());
        }
    }

    public void close(ConsultationId id) {
        var consultation = desk.running(id);
        consultation.close(desk.acting(), clock.instant());
        consultations.save(consultation);
    }

    /** Says how the answers were read: all of them, or how a sample was taken. */
    public void analysed(ConsultationId id, String method) {
        var consultation = desk.running(id);
        consultation.analysed(method, desk.acting(), clock.instant());
        consultations.save(consultation);
    }

    /** Publishes what people said, with counts in which nobody can be recognised. */
    public void report(ConsultationId id, String text) {
        var consultation = desk.running(id);
        consultation.requireState(ConsultationState.ANALYSED);
        requireAnswered(id);
        consultation.reported(text, desk.acting(), clock.instant());
        consultations.save(consultation);
    }

    private void requireAnswered(ConsultationId id) {
        var missing = rules.stream().flatMap(rule -> rule.against(id).stream()).toList();
        if (!missing.isEmpty()) {
            throw RuleViolation.listing(
                    "consultation.unanswered", "What people said cannot be reported before it is answered.", missing);
        }
    }

    /** After the decision: says that what the council did about it is told in full. */
    public void publishFeedback(ConsultationId id) {
        var consultation = desk.running(id);
        requireAnswered(id);
        consultation.feedbackPublished(clock.today(), desk.acting(), clock.instant());
        consultations.save(consultation);
    }

    /** Records the day on which the decision that was consulted on was taken. */
    public void decided(ConsultationId id, LocalDate on) {
        var consultation = desk.running(id);
        consultation.decided(on, clock.today(), desk.acting(), clock.instant());
        consultations.save(consultation);
    }

    /** Ends all work on it once its feedback is published. Its public pages stay as they are. */
    public void archive(ConsultationId id) {
        var consultation = desk.running(id);
        consultation.archive(desk.acting(), clock.instant());
        consultations.save(consultation);
    }

    private void tell(Consultation consultation, String note, String difference) {
        notes.save(new ChangeNote(consultation.id(), note, difference, clock.instant()));
    }
}
