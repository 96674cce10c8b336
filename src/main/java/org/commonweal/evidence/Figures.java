package org.commonweal.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures in and out of text. */
public final class Figures {

    private static final double WHOLE = 1_000;

    private Figures() {}

    /** A number however it is dressed: 1,204 or £12.50 or 7%; null for anything else. */
    static @Nullable Double parse(String cell) {
        var text = cell.strip().replace(",", "").replace("£", "").replace("%", "");
        if (text.isEmpty() || text.length() > 40 || !text.matches("-?\\d*\\.?\\d+([eE][-+]?\\d{1,3})?")) {
            return null;
        }
        double figure = Double.parseDouble(text);
        return Double.isFinite(figure) ? figure : null;
    }

    /** The figure as short as it stays meaningful: 12,043 or 0.1357. */
    public static String show(double figure) {
        var format = NumberFormat.getNumberInstance(Locale.UK);
        format.setMaximumFractionDigits(Math.abs(figure) >= WHOLE ? 0 : 10);
        var rounded = new BigDecimal(figure).round(new java.math.MathContext(4, RoundingMode.HALF_UP));
        return Math.abs(figure) >= WHOLE ? format.format(figure) : format.format(rounded);
    }
}
