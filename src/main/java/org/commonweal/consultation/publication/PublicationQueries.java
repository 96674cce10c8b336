package org.commonweal.consultation.publication;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweal.consultation.ConsultationGate;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.Consulted;
import org.commonweal.consultation.form.Question;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.PersonId;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is on its way to being published, for the council's staff. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class PublicationQueries {

    private final ConsultationGate gate;
    private final Renditions renditions;
    private final RenditionDesk desk;

    PublicationQueries(ConsultationGate gate, Renditions renditions, RenditionDesk desk) {
        this.gate = gate;
        this.renditions = renditions;
        this.desk = desk;
    }

    /** How many there are in each state. */
    public Map<RenditionState, Long> counts(ConsultationId id) {
        gate.reading(id);
        var counts = new EnumMap<RenditionState, Long>(RenditionState.class);
        for (var state : RenditionState.values()) {
            counts.put(state, 0L);
        }
        renditions.countByState(id.value()).forEach(row -> counts.put((RenditionState) row[0], (Long) row[1]));
        return counts;
    }

    public List<RenditionRow> findRows(ConsultationId id, RenditionState state, Pageable page) {
        gate.reading(id);
        return renditions.findByConsultationIdAndStateOrderByPublicId(id.value(), state, page).stream()
                .map(rendition ->
                        RenditionRow.of(rendition, desk.source(rendition).names()))
                .toList();
    }

    public RenditionDetails get(String slug, String publicId) {
        var consultation = gate.reading(slug);
        return details(consultation, desk.load(consultation, publicId));
    }

    /** The next one in the state, so that a queue can be worked off. */
    public Optional<String> next(ConsultationId id, RenditionState state, String after) {
        gate.reading(id);
        var all = renditions.findByConsultationIdAndStateOrderByPublicId(id.value(), state, PageRequest.of(0, 2));
        return all.stream()
                .map(Rendition::publicId)
                .filter(one -> !one.equals(after))
                .findFirst();
    }

    /** What in a text may identify somebody, with the names known of the response. */
    public List<Hit> hits(ConsultationId id, String publicId, String text) {
        var consultation = gate.reading(id);
        return Detectors.find(
                text, desk.source(desk.load(consultation, publicId)).names());
    }

    /** What in the name a response is published with may identify somebody further. */
    public List<Hit> hitsInName(RenditionDetails rendition) {
        gate.reading(rendition.consultation());
        return Detectors.find(rendition.attribution(), KnownNames.none());
    }

    private RenditionDetails details(Consulted consultation, Rendition rendition) {
        var source = desk.source(rendition);
        var texts = source.texts().stream()
                .map(answer -> new RenditionDetails.Text(
                        answer.question(),
                        consultation
                                .form()
                                .question(answer.question())
                                .map(Question::text)
                                .orElse(answer.question()),
                        answer.text(),
                        rendition.answers().stream()
                                .filter(kept -> kept.question().equals(answer.question()))
                                .map(PublishedAnswer::text)
                                .findFirst()
                                .orElse("")))
                .toList();
        var redactor = rendition.redactedBy();
        var decider = rendition.decidedBy();
        return new RenditionDetails(
                consultation.id(),
                rendition.publicId(),
                rendition.state(),
                source.consent(),
                rendition.attribution(),
                texts,
                rendition.reason(),
                redactor == null ? null : new PersonId(redactor),
                decider == null ? null : new PersonId(decider),
                rendition.versionNumber(),
                possible(consultation, rendition));
    }

    private RenditionDetails.Possible possible(Consulted consultation, Rendition rendition) {
        boolean runs = gate.runs(consultation.id());
        var state = rendition.state();
        var actor = runs ? gate.acting().person() : null;
        boolean own = actor != null && actor.value().equals(rendition.redactedBy());
        boolean waiting = state == RenditionState.TO_APPROVE;
        return new RenditionDetails.Possible(
                runs && (waiting || state == RenditionState.TO_REDACT),
                runs && waiting && !own,
                runs && waiting,
                gate.obliges(consultation.id()) && state == RenditionState.PUBLISHED,
                runs && (state == RenditionState.UNPUBLISHED || state == RenditionState.WITHHELD));
    }
}
