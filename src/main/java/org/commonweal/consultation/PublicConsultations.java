package org.commonweal.consultation;

import java.util.List;
import java.util.Optional;
import org.commonweal.access.Access;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.identity.OpenToAll;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.PortalClock;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Consultations the public was let into, and nothing of those it was not. */
@Service
@Transactional(readOnly = true)
@OpenToAll
public class PublicConsultations {

    private final Consultations consultations;
    private final ChangeNotes notes;
    private final Preparation preparation;
    private final Access access;
    private final PortalClock clock;

    PublicConsultations(
            Consultations consultations, ChangeNotes notes, Preparation preparation, Access access, PortalClock clock) {
        this.consultations = consultations;
        this.notes = notes;
        this.preparation = preparation;
        this.access = access;
        this.clock = clock;
    }

    /** Those that take answers now come first, the one that closes soonest on top; then the others, latest first. */
    public List<ConsultationRow> findRows(boolean open, Pageable page) {
        return consultations
                .findAll(condition(open), page)
                .map(ConsultationRow::of)
                .getContent();
    }

    public long countRows(boolean open) {
        return consultations.count(condition(open));
    }

    /** All of them in full, for feeds and programs. */
    public List<PublicConsultation> findPublic(Pageable page) {
        return consultations.findAll(opened(), page).stream()
                .filter(this::isPublic)
                .map(this::shown)
                .toList();
    }

    public long countPublic() {
        return consultations.count(opened());
    }

    private static Specification<Consultation> opened() {
        return (root, query, builder) ->
                builder.not(root.get("state").in(ConsultationState.DRAFT, ConsultationState.APPROVED));
    }

    public Optional<PublicConsultation> find(String slug) {
        return consultations.findBySlug(slug).filter(this::isPublic).map(this::shown);
    }

    /** One version of the questions; empty for one there never was. */
    public Optional<Questionnaire> findForm(String slug, int number) {
        return consultations
                .findBySlug(slug)
                .filter(this::isPublic)
                .filter(found -> number >= 1 && number <= found.formNumber())
                .map(found -> preparation.form(found, number));
    }

    private Specification<Consultation> condition(boolean open) {
        var now = clock.instant();
        return (root, query, builder) -> {
            var taking = builder.and(
                    builder.equal(root.get("state"), ConsultationState.OPEN),
                    builder.greaterThan(root.get("closesAt"), now));
            return open
                    ? taking
                    : builder.and(
                            builder.not(taking),
                            builder.not(root.get("state").in(ConsultationState.DRAFT, ConsultationState.APPROVED)));
        };
    }

    private boolean isPublic(Consultation consultation) {
        return consultation.state().isPublic()
                && access.canRead(Actor.visitor(), consultation.id().subject());
    }

    private PublicConsultation shown(Consultation consultation) {
        return new PublicConsultation(
                consultation.id(),
                consultation.slug(),
                consultation.state(),
                consultation.brief(),
                consultation.mode(),
                consultation.takesAnswersAt(clock.instant()),
                consultation.closesAt(),
                preparation
                        .form(consultation)
                        .questions()
                        .filter(question -> question.type() != QuestionType.INFORMATION)
                        .count(),
                consultation.formNumber(),
                notes
                        .findByConsultationIdOrderByMadeAtDescIdDesc(
                                consultation.id().value())
                        .stream()
                        .map(ChangeNote::published)
                        .toList(),
                consultation.state().compareTo(ConsultationState.REPORTED) >= 0 ? consultation.report() : "",
                consultation.decidedOn(),
                consultation.changedAt());
    }
}
