package org.commonweal.consultation.link;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.consultation.ConsultationGate;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ConsultationState;
import org.commonweal.consultation.Consulted;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links consultations to what other modules keep. */
@Service
@Transactional
@SignedIn
public class LinkService {

    private final ConsultationGate gate;
    private final ConsultationLinks links;
    private final Decisions decisions;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final PortalClock clock;

    LinkService(
            ConsultationGate gate,
            ConsultationLinks links,
            Decisions decisions,
            Access access,
            ApplicationEventPublisher events,
            PortalClock clock) {
        this.gate = gate;
        this.links = links;
        this.decisions = decisions;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Says what it belongs to. Another review, stage or decision takes the place of the one before. */
    public void link(ConsultationId id, LinkKind kind, SubjectRef subject) {
        var consultation = gate.running(id);
        access.require(Level.READ, subject);
        if (kind == LinkKind.DECISION) {
            requireFormative(consultation, subject);
        }
        var before = of(consultation, kind).toList();
        if (before.stream().anyMatch(link -> link.subject().equals(subject))) {
            return;
        }
        if (kind.single()) {
            before.forEach(links::delete);
        }
        links.save(new ConsultationLink(consultation, kind, subject, gate.acting(), clock.instant()));
    }

    public void unlink(ConsultationId id, LinkKind kind, SubjectRef subject) {
        var consultation = gate.running(id);
        var found = of(consultation, kind)
                .filter(link -> link.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new NotFound(subject));
        links.delete(found);
        events.publishEvent(new Happened(
                id.subject(),
                "consultation.unlinked",
                gate.acting(),
                clock.instant(),
                consultation.space().subject(),
                Map.of("kind", kind.name(), "to", subject.toString())));
    }

    /** What it is linked to; where a decision stands is told to those who can read the decision. */
    @Transactional(readOnly = true)
    public List<LinkRow> findRows(ConsultationId id) {
        gate.reading(id);
        return links.findByConsultationIdOrderByKindAscIdAsc(id.value()).stream()
                .filter(link -> access.may(Level.READ, link.subject()))
                .map(link -> new LinkRow(
                        link.kind(),
                        link.subject(),
                        decisions.find(link.subject()).orElse(null)))
                .toList();
    }

    /** Consultations on a decision that are open: while there is one, the decision must not be taken. */
    @Transactional(readOnly = true)
    public List<ConsultationId> findOpen(SubjectRef decision) {
        access.require(Level.READ, decision);
        return links.findByKindAndSubjectTypeAndSubjectId(LinkKind.DECISION, decision.type(), decision.id()).stream()
                .map(link -> new ConsultationId(link.consultation()))
                .filter(id -> gate.get(id).state() == ConsultationState.OPEN)
                .toList();
    }

    /** A draft may wait for another date; nobody may be left answering what is settled. */
    private void requireFormative(Consulted consultation, SubjectRef subject) {
        var standing = decisions
                .find(subject)
                .orElseThrow(() -> RuleViolation.onField(
                        "consultation.notADecision", "decision", "That is not a decision. Choose one."));
        if (consultation.state() == ConsultationState.OPEN && standing.precedes(consultation.closesOn())) {
            throw RuleViolation.onField(
                    "consultation.afterDecision", "decision", LinkedDecisionRule.sentence(standing));
        }
    }

    private Stream<ConsultationLink> of(Consulted consultation, LinkKind kind) {
        return links.findByConsultationIdOrderByKindAscIdAsc(consultation.id().value()).stream()
                .filter(link -> link.kind() == kind);
    }
}
