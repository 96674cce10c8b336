package org.commonweal.outcomes.ui;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commonweal.outcomes.Figure;
import org.commonweal.outcomes.LinkKind;
import org.commonweal.outcomes.MeasureDraft;
import org.commonweal.outcomes.MeasureKind;
import org.commonweal.outcomes.OutcomeState;
import org.commonweal.outcomes.Output;
import org.commonweal.outcomes.Theme;
import org.commonweal.uikit.Labels;
import org.commonweal.uikit.StatusBadge;
import org.jspecify.annotations.Nullable;

/** Words of outcomes and measures. */
final class OutcomeWords {

    private OutcomeWords() {}

    static StatusBadge badge(OutcomeState state) {
        var tone = switch (state) {
            case DRAFT -> StatusBadge.Tone.NEUTRAL;
            case AGREED -> StatusBadge.Tone.GOOD;
            case RETIRED -> StatusBadge.Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Labels.of(state));
    }

    static String next(OutcomeState state) {
        return switch (state) {
            case DRAFT -> "Tie it to the needs it answers, say what will show it, and have it agreed.";
            case AGREED -> "It is agreed: its words stay as they are.";
            case RETIRED -> "It is no longer worked towards. What was measured stays.";
        };
    }

    static String themes(Collection<Theme> themes) {
        return themes.stream().sorted().map(Labels::of).collect(Collectors.joining(", "));
    }

    static String kind(MeasureKind kind) {
        return switch (kind) {
            case HOW_MUCH -> "How much was done";
            case HOW_WELL -> "How well it was done";
            case BETTER_OFF -> "Whether anybody is better off";
        };
    }

    static String output(Output output) {
        return "%s %s a %s"
                .formatted(
                        number(output.quantity(), 2, true),
                        output.unit(),
                        Labels.of(output.period()).toLowerCase(Locale.UK));
    }

    static String link(LinkKind kind) {
        return switch (kind) {
            case SUPPORTS -> "supports";
            case ANSWERED_BY -> "is answered by";
            case CONTRIBUTES_TO -> "contributes to";
            case MEASURED_BY -> "is shown by";
        };
    }

    /** A figure with its unit, such as “61.4% in 2024/25”. */
    static String figure(MeasureDraft measure, @Nullable Figure figure) {
        if (figure == null) {
            return "None yet";
        }
        var number = number(figure.value(), measure.decimals(), false);
        var value = switch (measure.unit()) {
            case "%" -> number + "%";
            case "£" -> "£" + number;
            default -> number + " " + measure.unit();
        };
        return value + " in " + figure.period();
    }

    private static String number(BigDecimal value, int decimals, boolean short_) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMaximumFractionDigits(
                Math.max(decimals, value.stripTrailingZeros().scale()));
        format.setMinimumFractionDigits(short_ ? 0 : decimals);
        return format.format(value);
    }
}
