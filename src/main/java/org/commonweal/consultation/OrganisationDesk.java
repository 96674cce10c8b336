package org.commonweal.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.consultation.form.Answers;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets colleagues who answer for their organisation at an open consultation, and takes in what they submit. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OrganisationDesk {

    private final Consultations consultations;
    private final ConsultationResponses responses;
    private final ResponseRegister register;
    private final ResponseVault vault;
    private final List<ResponseTraces> traces;
    private final Preparation preparation;
    private final Access access;
    private final PortalClock clock;

    OrganisationDesk(
            Consultations consultations,
            ConsultationResponses responses,
            ResponseRegister register,
            ResponseVault vault,
            List<ResponseTraces> traces,
            Preparation preparation,
            Access access,
            PortalClock clock) {
        this.consultations = consultations;
        this.responses = responses;
        this.register = register;
        this.vault = vault;
        this.traces = List.copyOf(traces);
        this.preparation = preparation;
        this.access = access;
        this.clock = clock;
    }

    /** What is asked, and whether an answer still counts. */
    public record Asked(
            ConsultationId id,
            String slug,
            String title,
            Questionnaire form,
            boolean takesAnswers,
            @Nullable Instant closesAt) {}

    public Asked asked(String slug) {
        var consultation = consultations
                .findBySlug(slug)
                .filter(found -> found.state().isPublic())
                .orElseThrow(() -> new NotFound(ConsultationId.SUBJECT_TYPE));
        access.require(Level.READ, consultation.id().subject());
        return new Asked(
                consultation.id(),
                slug,
                consultation.brief().text().title(),
                preparation.form(consultation),
                consultation.takesAnswersAt(clock.instant()),
                consultation.closesAt());
    }

    /** Stores the organisation's response in place of the one it sent before; gives the new reference. */
    public String submit(
            ConsultationId id, UUID submission, String organisation, Answers answers, @Nullable String before) {
        var consultation = consultations.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
        var arrival =
                new Arrival(id, submission, consultation.formNumber(), Channel.ONLINE, organisation, null, "", answers);
        var reference = register.receive(arrival, preparation.form(consultation), Actor.visitor());
        if (before != null) {
            var fresh = response(id, reference).orElseThrow();
            response(id, before).ifPresent(old -> {
                traces.forEach(trace -> trace.replaced(old.id(), fresh.id()));
                vault.replaced(consultation, old);
            });
        }
        return reference;
    }

    private Optional<ConsultationResponse> response(ConsultationId id, String reference) {
        return responses.findByConsultationIdAndReference(id.value(), reference);
    }
}
