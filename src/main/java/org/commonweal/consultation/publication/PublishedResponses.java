package org.commonweal.consultation.publication;

import java.util.List;
import java.util.Optional;
import org.commonweal.consultation.ConsultationGate;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.Consulted;
import org.commonweal.consultation.PublicConsultation;
import org.commonweal.consultation.PublicConsultations;
import org.commonweal.consultation.form.Question;
import org.commonweal.identity.OpenToAll;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What everyone may read of the responses, once what people said is reported. It knows no answer but the cleared ones.
 */
@Service
@Transactional(readOnly = true)
@OpenToAll
public class PublishedResponses {

    private final PublicConsultations open;
    private final ConsultationGate gate;
    private final Renditions renditions;

    PublishedResponses(PublicConsultations open, ConsultationGate gate, Renditions renditions) {
        this.open = open;
        this.gate = gate;
        this.renditions = renditions;
    }

    /** Empty where nothing of it is public. */
    public List<PublishedResponse> find(String slug, Pageable page) {
        return reported(slug)
                .map(consultation -> renditions
                        .findByConsultationIdAndStateOrderByPublicId(
                                consultation.id().value(), RenditionState.PUBLISHED, page)
                        .stream()
                        .map(rendition -> shown(consultation, rendition))
                        .toList())
                .orElse(List.of());
    }

    /** The part that follows a public id, or the first after none; it costs the same however far down it is. */
    public List<PublishedResponse> after(String slug, String publicId, int size) {
        return reported(slug)
                .map(consultation -> renditions
                        .findByConsultationIdAndStateAndPublicIdGreaterThanOrderByPublicId(
                                consultation.id().value(), RenditionState.PUBLISHED, publicId, Limit.of(size))
                        .stream()
                        .map(rendition -> shown(consultation, rendition))
                        .toList())
                .orElse(List.of());
    }

    public long count(String slug) {
        return reported(slug).map(consultation -> count(consultation.id())).orElse(0L);
    }

    private long count(ConsultationId id) {
        return renditions.countByConsultationIdAndState(id.value(), RenditionState.PUBLISHED);
    }

    public Optional<PublishedResponse> get(String slug, String publicId) {
        return reported(slug)
                .flatMap(consultation -> renditions
                        .findByConsultationIdAndPublicId(consultation.id().value(), publicId)
                        .filter(rendition -> rendition.state() == RenditionState.PUBLISHED)
                        .map(rendition -> shown(consultation, rendition)));
    }

    private Optional<Consulted> reported(String slug) {
        return open.find(slug).filter(PublicConsultation::reported).map(shown -> gate.get(shown.id()));
    }

    private static PublishedResponse shown(Consulted consultation, Rendition rendition) {
        var by = !rendition.attribution().isEmpty()
                ? rendition.attribution()
                : rendition.forOrganisation() ? "An organisation" : "A person";
        return new PublishedResponse(
                rendition.publicId(),
                by,
                rendition.answers().stream()
                        .map(answer -> new PublishedResponse.Answer(
                                answer.question(),
                                consultation
                                        .form()
                                        .question(answer.question())
                                        .map(Question::text)
                                        .orElse("A question asked earlier"),
                                answer.text()))
                        .toList());
    }
}
