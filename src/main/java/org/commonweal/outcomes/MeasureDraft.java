package org.commonweal.outcomes;

import java.math.BigDecimal;
import java.util.Locale;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes of a measure.
 *
 * @param code such as LEI-2: letters, figures and hyphens, at most 20; unique
 * @param decimals how many the values have, 0 to 4
 * @param baseline where it stands when work begins; without one the measure is wanted, but there is no data yet
 * @param target where it is to stand
 * @param tolerance how far below target still counts as nearly there, in per cent of the target
 * @param source where the numbers come from; may be empty while there is no data
 * @param supplier who sends the numbers
 */
public record MeasureDraft(
        String code,
        String name,
        MeasureKind kind,
        Polarity polarity,
        String unit,
        int decimals,
        Frequency frequency,
        @Nullable Figure baseline,
        @Nullable Figure target,
        BigDecimal tolerance,
        String source,
        @Nullable OrganisationId supplier) {

    static final int CODE = 20;
    static final int NAME = 200;
    static final int UNIT = 30;
    static final int SOURCE = 500;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public MeasureDraft {
        code = Texts.required("code", code, CODE, "Give the measure a short code, such as LEI-2.")
                .toUpperCase(Locale.UK);
        if (!code.matches("[A-Z0-9]+(-[A-Z0-9]+)*")) {
            throw RuleViolation.onField(
                    "outcomes.code", "code", "Write the code with letters, figures and hyphens, such as LEI-2.");
        }
        name = Texts.required("name", name, NAME, "Say what is measured.");
        unit = Texts.required("unit", unit, UNIT, "Say what is counted, such as % or visits.");
        source = Texts.optional("source", source, SOURCE);
        if (decimals < 0 || decimals > 4) {
            throw RuleViolation.onField("outcomes.decimals", "decimals", "Use 0 to 4 decimals.");
        }
        if (tolerance.signum() < 0 || tolerance.compareTo(HUNDRED) > 0) {
            throw RuleViolation.onField("outcomes.tolerance", "tolerance", "Give a tolerance from 0 to 100 per cent.");
        }
        if (target != null && baseline == null) {
            throw RuleViolation.onField(
                    "outcomes.baseline",
                    "baseline",
                    "Say where it stands now, or leave the target empty too until there is data.");
        }
    }
}
