package org.commonweal.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweal.evidence.AreaSeries;
import org.commonweal.evidence.AreaSeries.AreaValue;
import org.commonweal.evidence.Classes;
import org.commonweal.evidence.Figures;
import org.commonweal.evidence.area.AreaShape;
import tools.jackson.databind.json.JsonMapper;

/** Areas shaded by their figures, drawn from the portal's own outlines and nothing else. */
@Tag("portal-area-map")
@JsModule("context://frontend/area-map.js")
class AreaMap extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    AreaMap(AreaSeries series, List<AreaShape> shapes) {
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "Map: " + series.reading());
        var classes = Classes.of(series.values());
        Map<String, AreaValue> values =
                series.values().stream().collect(Collectors.toMap(AreaValue::code, value -> value));
        var features = new ArrayList<Map<String, Object>>();
        for (var shape : shapes) {
            var value = values.get(shape.code());
            if (value != null) {
                features.add(Map.of(
                        "type", "Feature",
                        "geometry", JSON.readTree(shape.geometry()),
                        "properties",
                                Map.of(
                                        "label",
                                        value.name() + ": " + Figures.show(value.value()),
                                        "group",
                                        classes.of(value.value()))));
            }
        }
        getElement()
                .setProperty(
                        "data",
                        JSON.writeValueAsString(
                                Map.of("type", "FeatureCollection", "features", features, "legend", classes.legend())));
    }
}
