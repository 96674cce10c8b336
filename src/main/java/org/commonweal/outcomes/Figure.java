package org.commonweal.outcomes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.commonweal.kernel.RuleViolation;

/**
 * A value and the period it is of, such as 61.4 in 2024/25; without the noughts that say nothing.
 *
 * @param period such as “2024/25” or “2026/27 Q2”, at most 40 characters
 */
public record Figure(BigDecimal value, String period) {

    static final int PERIOD = 40;
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    public Figure {
        if (value.abs().compareTo(MOST) > 0 || value.stripTrailingZeros().scale() > 4) {
            throw RuleViolation.onField(
                    "outcomes.figure", "value", "Give a number with at most four decimals, below a million million.");
        }
        value = value.setScale(Math.max(0, value.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY);
        period = Texts.required("period", period, PERIOD, "Say which period the number is of, such as 2024/25.");
    }
}
