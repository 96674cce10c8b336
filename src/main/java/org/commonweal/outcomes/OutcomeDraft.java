package org.commonweal.outcomes;

import java.util.Set;
import org.commonweal.kernel.RuleViolation;

/**
 * What somebody writes of an outcome.
 *
 * @param statement how people or a place will be, such as “Older people in the town are active”; at most 300 characters
 * @param population whose lives it is about, at most 200 characters; may be empty in a draft
 * @param place where, at most 200 characters; may be empty in a draft
 * @param themes at least one
 * @param wordingReason why words that look like a count of services are meant as an outcome all the same; else empty
 */
public record OutcomeDraft(String statement, String population, String place, Set<Theme> themes, String wordingReason) {

    static final int STATEMENT = 300;
    static final int SHORT = 200;
    static final int REASON = 500;

    public OutcomeDraft {
        statement = Texts.required(
                "statement", statement, STATEMENT, "Say what will be different for people, as a sentence.");
        population = Texts.optional("population", population, SHORT);
        place = Texts.optional("place", place, SHORT);
        wordingReason = Texts.optional("wordingReason", wordingReason, REASON);
        themes = Set.copyOf(themes);
        if (themes.isEmpty()) {
            throw RuleViolation.onField("outcomes.themes", "themes", "Choose at least one theme.");
        }
    }
}
