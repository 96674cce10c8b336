package org.commonweal.evidence.area;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Checks a geometry and writes it as short as a metre's precision allows. */
final class Outline {

    private static final int MOST_POINTS = 100_000;

    private final StringBuilder out = new StringBuilder();
    private int points;

    private Outline() {}

    static String compact(JsonNode geometry) {
        var outline = new Outline();
        var type = geometry.path("type").asString("");
        outline.out.append("{\"type\":\"").append(type).append("\",\"coordinates\":");
        switch (type) {
            case "Polygon" -> outline.polygon(geometry.path("coordinates"));
            case "MultiPolygon" -> outline.list(geometry.path("coordinates"), outline::polygon);
            default ->
                throw GeoJsonReader.refused(
                        "notAreas",
                        "The file must hold areas (polygons) only; it holds %s."
                                .formatted(type.isEmpty() ? "nothing that can be drawn" : type));
        }
        return outline.out.append('}').toString();
    }

    private void polygon(JsonNode rings) {
        list(rings, ring -> list(ring, this::point));
    }

    private void list(JsonNode nodes, java.util.function.Consumer<JsonNode> each) {
        if (!nodes.isArray() || nodes.isEmpty()) {
            throw damaged();
        }
        out.append('[');
        boolean first = true;
        for (var node : nodes) {
            if (!first) {
                out.append(',');
            }
            first = false;
            each.accept(node);
        }
        out.append(']');
    }

    private void point(JsonNode point) {
        double longitude = point.path(0).asDouble(Double.NaN);
        double latitude = point.path(1).asDouble(Double.NaN);
        if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) {
            throw GeoJsonReader.refused(
                    "otherCoordinates",
                    "The outlines are not in degrees of longitude and latitude. Export them as WGS 84.");
        }
        if (++points > MOST_POINTS) {
            throw GeoJsonReader.refused(
                    "outlineTooFine", "An outline has more than 100,000 points. Simplify it first.");
        }
        out.append('[')
                .append(shortened(longitude))
                .append(',')
                .append(shortened(latitude))
                .append(']');
    }

    private static String shortened(double degrees) {
        var text = String.format(Locale.ROOT, "%.5f", degrees);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }

    private static RuntimeException damaged() {
        return GeoJsonReader.refused("damagedOutline", "An outline is incomplete. Export the boundaries again.");
    }
}
