package org.commonweal.consultation.publication;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.consultation.StoredResponses.Stored;
import org.commonweal.consultation.form.Part;
import org.commonweal.kernel.RuleViolation;

/** A response as the start of what may be published of it: words only, and nothing but what was agreed to. */
record Source(
        UUID response,
        Consent consent,
        String attribution,
        boolean forOrganisation,
        KnownNames names,
        List<PublishedAnswer> texts) {

    static Source of(Stored stored) {
        var consent = Consent.of(stored);
        var organisation = stored.row().organisation();
        var name = organisation.isEmpty() ? Consent.personalName(stored) : organisation;
        return new Source(
                stored.row().id(),
                consent,
                consent == Consent.NAMED ? name : "",
                !organisation.isEmpty(),
                KnownNames.of(stored, consent),
                consent == Consent.NONE ? List.of() : texts(stored));
    }

    /** Whoever objects takes back what they agreed to. */
    Source objectedTo() {
        return new Source(response, Consent.NONE, "", forOrganisation, names, List.of());
    }

    private static List<PublishedAnswer> texts(Stored stored) {
        return stored.form()
                .questions()
                .filter(question -> question.type().freeText())
                .map(question -> new PublishedAnswer(
                        question.key(),
                        stored.answers().of(question.key()).stream()
                                .map(Part::text)
                                .collect(Collectors.joining("\n"))))
                .filter(answer -> !answer.text().isBlank())
                .toList();
    }

    boolean publishable() {
        return consent != Consent.NONE && !texts.isEmpty();
    }

    /** What was answered to the question; empty for nothing. */
    String original(String question) {
        return texts.stream()
                .filter(answer -> answer.question().equals(question))
                .map(PublishedAnswer::text)
                .findFirst()
                .orElse("");
    }

    RuleViolation refusal() {
        return new RuleViolation(
                "consultation.notAgreed",
                "Whoever sent this did not agree that it is published. It stays unpublished.");
    }
}
