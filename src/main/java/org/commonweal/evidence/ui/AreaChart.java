package org.commonweal.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import org.commonweal.evidence.AreaSeries;
import org.commonweal.evidence.AreaSeries.AreaValue;
import tools.jackson.databind.json.JsonMapper;

/** The areas with the highest and lowest figures as bars; the table below says it in full. */
@Tag("portal-area-chart")
@JsModule("context://frontend/area-chart.js")
class AreaChart extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_BARS = 30;

    AreaChart(AreaSeries series) {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", series.reading());
        getElement()
                .setProperty(
                        "data",
                        JSON.writeValueAsString(Map.of(
                                "heading", series.heading(),
                                "names",
                                        shown(series).stream()
                                                .map(AreaValue::name)
                                                .toList(),
                                "values",
                                        shown(series).stream()
                                                .map(AreaValue::value)
                                                .toList())));
    }

    /** The upper ones only, when there are many: bars thinner than a line say nothing. */
    private static List<AreaValue> shown(AreaSeries series) {
        return series.values().stream().limit(MOST_BARS).toList();
    }

    static boolean cuts(AreaSeries series) {
        return series.values().size() > MOST_BARS;
    }
}
