package org.commonweal.evidence.web;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.evidence.AreaSeries;
import org.commonweal.evidence.AreaSeries.AreaValue;
import org.commonweal.evidence.Figures;
import org.springframework.web.util.HtmlUtils;

/** The highest and lowest figures as bars below their names, so that they can be read on a telephone. */
final class RankingSvg {

    private static final int ENDS = 8;
    private static final int ROW = 44;
    private static final int WIDTH = 400;
    private static final int BARS = 320;
    private static final int LONGEST_LABEL = 48;

    private RankingSvg() {}

    static String of(AreaSeries series) {
        var shown = ends(series.values());
        double low = Math.min(0, series.values().getLast().value());
        double high = Math.max(0, series.values().getFirst().value());
        double scale = high == low ? 0 : BARS / (high - low);
        var svg = new StringBuilder();
        svg.append("<svg class=\"ranking\" role=\"img\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(shown.size() * ROW)
                .append("\" aria-label=\"")
                .append(HtmlUtils.htmlEscape(series.reading()))
                .append("\">");
        int y = 0;
        for (var value : shown) {
            if (value == null) {
                text(svg, "gap", 0, y + 24, "…");
            } else {
                double start = (Math.min(0, value.value()) - low) * scale;
                double width = Math.max(1, Math.abs(value.value()) * scale);
                text(svg, "label", 0, y + 15, shortened(value.name()));
                svg.append("<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"16\"/>".formatted(start, y + 21, width));
                text(svg, "figure", (int) (start + width + 6), y + 34, Figures.show(value.value()));
            }
            y += ROW;
        }
        return svg.append("</svg>").toString();
    }

    private static void text(StringBuilder svg, String type, int x, int y, String text) {
        svg.append("<text class=\"")
                .append(type)
                .append("\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\">")
                .append(HtmlUtils.htmlEscape(text))
                .append("</text>");
    }

    /** Everything when it is little, otherwise both ends with a gap between them. */
    private static List<AreaValue> ends(List<AreaValue> values) {
        if (values.size() <= ENDS * 2 + 1) {
            return values;
        }
        var ends = new ArrayList<AreaValue>(values.subList(0, ENDS));
        ends.add(null);
        ends.addAll(values.subList(values.size() - ENDS, values.size()));
        return ends;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_LABEL ? name : name.substring(0, LONGEST_LABEL - 1) + "…";
    }
}
