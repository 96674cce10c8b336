package org.commonweal.outcomes;

import java.time.LocalDate;
import org.commonweal.kernel.RuleViolation;

/**
 * The decision by which corporate outcomes have their order.
 *
 * @param body who decided, such as Cabinet
 * @param on the day of the decision
 * @param minute where it is written down, such as “Minute 45”
 */
public record RankingDecision(String body, LocalDate on, String minute) {

    static final int LENGTH = 200;

    public RankingDecision {
        body = Texts.required("body", body, 80, "Say who decided.");
        minute = Texts.required("minute", minute, 80, "Say where the decision is written down.");
        if (on == null) {
            throw RuleViolation.onField("outcomes.on", "on", "Give the day of the decision.");
        }
    }
}
