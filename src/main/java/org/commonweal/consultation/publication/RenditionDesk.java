package org.commonweal.consultation.publication;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.Consulted;
import org.commonweal.consultation.StoredResponses;
import org.commonweal.consultation.privacy.ObjectionService;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.springframework.stereotype.Component;

/** Finds renditions with what they were made of, and says what stands against publishing them. */
@Component
class RenditionDesk {

    private static final int REASON_LIMIT = 1_000;

    private final Renditions renditions;
    private final StoredResponses responses;
    private final ObjectionService objections;

    RenditionDesk(Renditions renditions, StoredResponses responses, ObjectionService objections) {
        this.renditions = renditions;
        this.responses = responses;
        this.objections = objections;
    }

    Rendition load(Consulted consultation, String publicId) {
        return renditions
                .findByConsultationIdAndPublicId(consultation.id().value(), publicId)
                .orElseThrow(() -> new NotFound("Response"));
    }

    Source source(Rendition rendition) {
        return responses
                .find(rendition.consultation(), rendition.responseId())
                .map(stored -> source(rendition.consultation(), stored))
                .orElseThrow(() -> new NotFound("Response"));
    }

    Source source(ConsultationId consultation, StoredResponses.Stored stored) {
        var source = Source.of(stored);
        return source.publishable() && objections.objected(consultation, source.response())
                ? source.objectedTo()
                : source;
    }

    /** The texts as cleared; refuses words that are not the respondent's, and hits nobody gave a reason for. */
    List<PublishedAnswer> cleared(Source source, Redaction redaction) {
        var kept = new ArrayList<PublishedAnswer>();
        for (var answer : source.texts()) {
            var text = redaction.text(answer.question());
            Removals.added(answer.text(), text).ifPresent(word -> {
                throw RuleViolation.onField(
                        "consultation.wordsAdded",
                        answer.question(),
                        "Words can only be taken away. “%s” is not in the answer in this place.".formatted(word));
            });
            if (Removals.leavesWords(text)) {
                kept.add(new PublishedAnswer(answer.question(), text));
            }
        }
        if (kept.isEmpty()) {
            throw new RuleViolation(
                    "consultation.nothingLeft", "Nothing is left to publish. Withhold the response and say why.");
        }
        requireReason(source, kept, redaction.reason());
        return kept;
    }

    void requireReason(Source source, List<PublishedAnswer> answers, String reason) {
        var left = new ArrayList<String>();
        answers.forEach(answer -> Detectors.find(answer.text(), source.names())
                .forEach(hit -> left.add("“%s” looks like a %s."
                        .formatted(hit.words(), hit.kind().label()))));
        // The name is published too, and people write more than a name where one is asked for.
        Detectors.find(source.attribution(), KnownNames.none())
                .forEach(hit -> left.add("“%s” in the name it is published with looks like a %s."
                        .formatted(hit.words(), hit.kind().label())));
        if (!left.isEmpty() && reason.isEmpty()) {
            throw new RuleViolation(
                    "consultation.unresolvedHits",
                    "Replace what may identify somebody, or give a reason why it can stay.",
                    "reason",
                    left);
        }
    }

    static String reason(String given) {
        var reason = given.strip();
        if (reason.isEmpty() || reason.length() > REASON_LIMIT) {
            throw RuleViolation.onField("consultation.reason", "reason", "Enter a reason of up to 1,000 characters.");
        }
        return reason;
    }
}
