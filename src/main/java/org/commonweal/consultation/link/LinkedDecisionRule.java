package org.commonweal.consultation.link;

import java.time.LocalDate;
import java.util.List;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.Missing;
import org.commonweal.consultation.OpeningRule;
import org.commonweal.uikit.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A linked decision that is taken, or would be before the consultation closes, stands against opening it. */
@Component
class LinkedDecisionRule implements OpeningRule {

    private final ConsultationLinks links;
    private final Decisions decisions;

    LinkedDecisionRule(ConsultationLinks links, Decisions decisions) {
        this.links = links;
        this.decisions = decisions;
    }

    @Override
    public List<Missing> against(ConsultationId consultation, @Nullable LocalDate closesOn) {
        return links.findByConsultationIdOrderByKindAscIdAsc(consultation.value()).stream()
                .filter(link -> link.kind() == LinkKind.DECISION)
                .flatMap(link -> decisions.find(link.subject()).stream())
                .filter(decision -> decision.precedes(closesOn))
                .map(decision -> new Missing("decisionOn", sentence(decision), true))
                .toList();
    }

    /** Without its title, which not everyone may read who reads the consultation. */
    static String sentence(LinkedDecision.Standing decision) {
        return decision.taken()
                ? "The linked decision has been taken. Consulting on it now would not be at a formative stage (Gunning 1)."
                : "The linked decision would be made on %s, before the consultation closes, so not at a formative stage (Gunning 1). Move one of the two dates."
                        .formatted(Formats.date(decision.on()));
    }
}
