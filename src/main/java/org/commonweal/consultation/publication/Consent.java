package org.commonweal.consultation.publication;

import org.commonweal.consultation.Channel;
import org.commonweal.consultation.ResponseRow;
import org.commonweal.consultation.StoredResponses.Stored;
import org.commonweal.consultation.form.Part;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Walk;

/**
 * What a respondent agreed to. A choice they made binds. Where the question was asked and nothing chosen, what it says
 * beside it holds: organisations with their name, people without. Where it was not asked, nobody agreed to anything.
 */
public enum Consent {
    NAMED,
    UNNAMED,
    NONE;

    static Consent of(Stored response) {
        var asked = Walk.through(response.form(), response.answers()).questions().stream()
                .filter(one -> one.type() == QuestionType.CONSENT)
                .findFirst();
        if (asked.isEmpty()) {
            return NONE;
        }
        return response.answers().of(asked.get().key()).stream()
                .findFirst()
                .map(Consent::chosen)
                .orElse(unsaid(response.row()));
    }

    /** Only who answered on the portal's own page has read what holds if nothing is chosen. */
    private static Consent unsaid(ResponseRow row) {
        if (row.channel() != Channel.ONLINE) {
            return NONE;
        }
        return row.organisation().isEmpty() ? UNNAMED : NAMED;
    }

    private static Consent chosen(Part part) {
        return switch (part.code()) {
            case "named" -> NAMED;
            case "unnamed" -> UNNAMED;
            default -> NONE;
        };
    }

    /** The name somebody gave to be published, whether or not it may be. */
    static String personalName(Stored response) {
        return response.form()
                .questions()
                .filter(one -> one.type() == QuestionType.CONSENT)
                .flatMap(one -> response.answers().of(one.key()).stream())
                .map(Part::text)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }
}
