package org.commonweal.consultation;

import java.util.List;
import java.util.UUID;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads consultations for the workspaces. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class ConsultationQueries {

    private final Consultations consultations;
    private final ChangeNotes notes;
    private final ConsultationDesk desk;
    private final Preparation preparation;
    private final Access access;
    private final PortalClock clock;

    ConsultationQueries(
            Consultations consultations,
            ChangeNotes notes,
            ConsultationDesk desk,
            Preparation preparation,
            Access access,
            PortalClock clock) {
        this.consultations = consultations;
        this.notes = notes;
        this.desk = desk;
        this.preparation = preparation;
        this.access = access;
        this.clock = clock;
    }

    /** @param space only those worked on there, when given */
    public List<ConsultationRow> findRows(@Nullable UUID space, Pageable page) {
        return consultations
                .findAll(visible(space), page)
                .map(ConsultationRow::of)
                .getContent();
    }

    public long countRows(@Nullable UUID space) {
        return consultations.count(visible(space));
    }

    /** Whether the reader could start one, were they to contribute to a space. */
    public boolean staff() {
        return desk.staff();
    }

    public ConsultationDetails get(String slug) {
        return details(desk.readable(slug));
    }

    public ConsultationDetails get(ConsultationId id) {
        return details(desk.readable(id));
    }

    private Specification<Consultation> visible(@Nullable UUID space) {
        Specification<Consultation> readable = access.readable(Level.READ);
        return space == null
                ? readable
                : readable.and((root, query, builder) -> builder.equal(root.get("workspaceId"), space));
    }

    private ConsultationDetails details(Consultation consultation) {
        boolean before = !consultation.state().isPublic();
        return new ConsultationDetails(
                consultation.id(),
                consultation.slug(),
                consultation.space(),
                consultation.state(),
                consultation.brief(),
                consultation.mode(),
                preparation.form(consultation),
                consultation.formNumber(),
                before ? preparation.missing(consultation) : List.of(),
                notes
                        .findByConsultationIdOrderByMadeAtDescIdDesc(
                                consultation.id().value())
                        .stream()
                        .map(ChangeNote::published)
                        .toList(),
                consultation.openedAt(),
                consultation.decidedOn(),
                consultation.analysisNote(),
                consultation.report(),
                consultation.versionNumber(),
                possible(consultation));
    }

    private ConsultationDetails.Possible possible(Consultation consultation) {
        boolean runs = desk.runs(consultation);
        var state = consultation.state();
        return new ConsultationDetails.Possible(
                runs && state == ConsultationState.DRAFT,
                desk.approves() && state == ConsultationState.DRAFT,
                runs && state == ConsultationState.APPROVED,
                runs && state == ConsultationState.APPROVED,
                runs && state == ConsultationState.OPEN,
                runs && state == ConsultationState.OPEN && !consultation.takesAnswersAt(clock.instant()),
                runs && state == ConsultationState.CLOSED,
                runs && state == ConsultationState.ANALYSED,
                runs && state.compareTo(ConsultationState.CLOSED) >= 0 && consultation.decidedOn() == null,
                runs && state == ConsultationState.REPORTED && consultation.decidedOn() != null,
                runs && state == ConsultationState.FEEDBACK_PUBLISHED,
                desk.readsAnswers(consultation));
    }
}
