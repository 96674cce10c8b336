package org.commonweal.consultation.publication;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.commonweal.consultation.ConsultationGate;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ConsultationState;
import org.commonweal.consultation.Consulted;
import org.commonweal.consultation.StoredResponses;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings responses to the public: one person clears them of what identifies people, another approves. */
@Service
@Transactional
@SignedIn
public class PublicationService {

    private static final int REASON_LIMIT = 1_000;

    private final ConsultationGate gate;
    private final StoredResponses responses;
    private final Renditions renditions;
    private final RenditionDesk desk;
    private final PortalClock clock;
    private final EntityManager entities;

    PublicationService(
            ConsultationGate gate,
            StoredResponses responses,
            Renditions renditions,
            RenditionDesk desk,
            PortalClock clock,
            EntityManager entities) {
        this.entities = entities;
        this.gate = gate;
        this.responses = responses;
        this.renditions = renditions;
        this.desk = desk;
        this.clock = clock;
    }

    /** Puts every response with words in the queue whose author agreed, once; answers how many were added. */
    public int fill(ConsultationId id) {
        var consultation = gate.running(id);
        if (consultation.state().compareTo(ConsultationState.CLOSED) < 0) {
            throw new RuleViolation(
                    "consultation.stillOpen",
                    "Publishing starts when the consultation has closed and nothing can be added.");
        }
        var known = renditions.responsesOf(id.value());
        var added = new AtomicInteger();
        responses.forEachPart(id, part -> {
            var queued = part.stream()
                    .filter(stored -> !known.contains(stored.row().id()))
                    .map(stored -> desk.source(id, stored))
                    .filter(Source::publishable)
                    .map(source -> renditions.save(
                            new Rendition(consultation, source, PublicIds.next(renditions::existsByPublicId))))
                    .toList();
            added.addAndGet(queued.size());
            // Written and let go, so that many of them cost no memory.
            entities.flush();
            queued.forEach(entities::detach);
        });
        return added.get();
    }

    /** Sends the cleared texts to another person for approval. */
    public void redact(ConsultationId id, String publicId, long version, Redaction redaction) {
        var consultation = gate.running(id);
        var rendition = desk.load(consultation, publicId);
        rendition.requireAt(version);
        if (redaction.reason().length() > REASON_LIMIT) {
            throw RuleViolation.onField("consultation.reason", "reason", "Shorten the reason to 1,000 characters.");
        }
        var source = desk.source(rendition);
        List<PublishedAnswer> cleared = desk.cleared(source, redaction);
        rendition.redacted(source, cleared, redaction.reason(), consultation, gate.acting(), clock.instant());
        renditions.save(rendition);
    }

    /** Publishes it as it was cleared, by somebody else than who cleared it. */
    public void approve(ConsultationId id, String publicId, long version) {
        var consultation = gate.running(id);
        var rendition = desk.load(consultation, publicId);
        rendition.requireAt(version);
        var source = desk.source(rendition);
        desk.requireReason(source, rendition.answers(), rendition.reason());
        rendition.approved(source, consultation, gate.acting(), clock.instant());
        renditions.save(rendition);
    }

    public void sendBack(ConsultationId id, String publicId, String reason) {
        change(
                id,
                publicId,
                (rendition, consultation) ->
                        rendition.sentBack(RenditionDesk.reason(reason), consultation, gate.acting(), clock.instant()));
    }

    public void withhold(ConsultationId id, String publicId, String reason) {
        change(
                id,
                publicId,
                (rendition, consultation) ->
                        rendition.withheld(RenditionDesk.reason(reason), consultation, gate.acting(), clock.instant()));
    }

    /**
     * Takes a published response down at once, also where nothing else can be changed any more: what should not be
     * public has to go.
     */
    public void unpublish(ConsultationId id, String publicId, String reason) {
        change(
                gate.obliging(id),
                publicId,
                (rendition, consultation) -> rendition.unpublished(
                        RenditionDesk.reason(reason), consultation, gate.acting(), clock.instant()));
    }

    public void reopen(ConsultationId id, String publicId) {
        change(
                id,
                publicId,
                (rendition, consultation) ->
                        rendition.reopened(desk.source(rendition), consultation, gate.acting(), clock.instant()));
    }

    private interface Change {
        void make(Rendition rendition, Consulted consultation);
    }

    private void change(ConsultationId id, String publicId, Change change) {
        change(gate.running(id), publicId, change);
    }

    private void change(Consulted consultation, String publicId, Change change) {
        var rendition = desk.load(consultation, publicId);
        change.make(rendition, consultation);
        renditions.save(rendition);
    }
}
