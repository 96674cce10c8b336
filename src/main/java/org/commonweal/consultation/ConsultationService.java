package org.commonweal.consultation;

import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Classification;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.PortalClock;
import org.commonweal.workspace.SpaceGuard;
import org.commonweal.workspace.WorkspaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets a consultation up: what it is about, what it asks, who answers for it. */
@Service
@Transactional
@SignedIn
public class ConsultationService {

    private final Consultations consultations;
    private final FormVersions forms;
    private final ConsultationDesk desk;
    private final Preparation preparation;
    private final SpaceGuard guard;
    private final AccessRegistry registry;
    private final PortalClock clock;

    ConsultationService(
            Consultations consultations,
            FormVersions forms,
            ConsultationDesk desk,
            Preparation preparation,
            SpaceGuard guard,
            AccessRegistry registry,
            PortalClock clock) {
        this.consultations = consultations;
        this.forms = forms;
        this.desk = desk;
        this.preparation = preparation;
        this.guard = guard;
        this.registry = registry;
        this.clock = clock;
    }

    /** Starts a draft that the members of the space can read. */
    public ConsultationId create(NewConsultation given) {
        guard.requireContribution(WorkspaceId.of(given.space()), given.space());
        desk.requireStaff();
        var slug = Slugs.of(given.brief().text().title(), consultations::existsBySlug);
        var consultation = new Consultation(slug, given.space(), given.brief(), desk.acting(), clock.instant());
        registry.protect(consultation.id().subject(), given.space(), Classification.PUBLIC);
        consultations.save(consultation);
        forms.save(new FormVersion(consultation.id(), 1, Questionnaire.empty(), clock.instant()));
        return consultation.id();
    }

    public void describe(ConsultationId id, long version, ConsultationBrief brief) {
        var consultation = desk.running(id);
        consultation.requireAt(version);
        consultation.describe(brief, desk.acting(), clock.instant());
        consultations.save(consultation);
    }

    /** Chooses who can answer a draft, and how they are known. */
    public void chooseMode(ConsultationId id, long version, AnswerMode mode) {
        var consultation = desk.running(id);
        consultation.requireAt(version);
        consultation.answeredBy(mode, desk.acting(), clock.instant());
        consultations.save(consultation);
    }

    /** Replaces the form of a draft. */
    public void design(ConsultationId id, long version, Questionnaire form) {
        var consultation = desk.running(id);
        consultation.requireAt(version);
        consultation.designed(desk.acting(), clock.instant());
        var current = preparation.currentForm(consultation);
        current.write(form, clock.instant());
        forms.save(current);
        consultations.save(consultation);
    }

    /** A lead cabinet member answers for it; refuses with everything that is missing, in one list. */
    public void approve(ConsultationId id) {
        var consultation = desk.readable(id);
        if (!desk.approves()) {
            throw new AccessRefused(
                    "consultation.notApprover", "Only a lead cabinet member can approve a consultation.");
        }
        consultation.approve(preparation.missing(consultation), desk.acting(), clock.instant());
        consultations.save(consultation);
    }

    public void takeBack(ConsultationId id) {
        var consultation = desk.running(id);
        consultation.takeBack(desk.acting(), clock.instant());
        consultations.save(consultation);
    }

    /** Lets the public in. */
    public void open(ConsultationId id) {
        var consultation = desk.running(id);
        consultation.open(preparation.missing(consultation), clock.today(), desk.acting(), clock.instant());
        registry.publish(consultation.id().subject(), Classification.PUBLIC);
        consultations.save(consultation);
    }
}
