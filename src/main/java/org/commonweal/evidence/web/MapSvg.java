package org.commonweal.evidence.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweal.evidence.AreaSeries;
import org.commonweal.evidence.AreaSeries.AreaValue;
import org.commonweal.evidence.Classes;
import org.commonweal.evidence.Figures;
import org.commonweal.evidence.area.AreaShape;
import org.springframework.web.util.HtmlUtils;

/** Areas shaded by their figures, from the portal's own outlines. */
final class MapSvg {

    /** A map larger than this on the wire would make the page heavy; the table and the chart remain. */
    private static final int MOST_CHARACTERS = 40_000;

    private static final int[] WIDTHS = {640, 420, 280};

    private MapSvg() {}

    /** The picture; empty when outlines are missing for most areas or the picture would be too large. */
    static String of(AreaSeries series, List<AreaShape> shapes) {
        if (shapes.isEmpty() || shapes.size() * 2 < series.values().size()) {
            return "";
        }
        for (int width : WIDTHS) {
            var map = drawn(series, shapes, width);
            if (map.length() <= MOST_CHARACTERS) {
                return map;
            }
        }
        return "";
    }

    private static String drawn(AreaSeries series, List<AreaShape> shapes, int width) {
        Map<String, AreaValue> values =
                series.values().stream().collect(Collectors.toMap(AreaValue::code, value -> value));
        var classes = Classes.of(series.values());
        var projection = Projection.fitting(shapes, width);
        var svg = new StringBuilder();
        svg.append("<svg class=\"areas\" role=\"img\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(projection.height())
                .append("\" aria-label=\"")
                .append(HtmlUtils.htmlEscape("Map. " + series.reading()))
                .append("\">");
        for (var shape : shapes) {
            var value = values.get(shape.code());
            if (value != null) {
                svg.append("<path class=\"c")
                        .append(classes.of(value.value()))
                        .append("\" d=\"")
                        .append(projection.path(shape))
                        .append("\"><title>")
                        .append(HtmlUtils.htmlEscape(value.name() + ": " + Figures.show(value.value())))
                        .append("</title></path>");
            }
        }
        return svg.append("</svg>").toString();
    }
}
