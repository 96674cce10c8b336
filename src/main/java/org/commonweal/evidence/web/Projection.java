package org.commonweal.evidence.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.evidence.area.AreaShape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Degrees to picture points; a degree of longitude is drawn as short as it is at that latitude. */
final class Projection {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, JsonNode> geometries = new HashMap<>();
    private double west = 180;
    private double east = -180;
    private double south = 90;
    private double north = -90;
    private double scaleX;
    private double scaleY;

    private Projection() {}

    static Projection fitting(List<AreaShape> shapes, int width) {
        var projection = new Projection();
        for (var shape : shapes) {
            var coordinates = JSON.readTree(shape.geometry()).path("coordinates");
            projection.geometries.put(shape.code(), coordinates);
            projection.include(coordinates);
        }
        double span = Math.max(1e-6, projection.east - projection.west);
        projection.scaleX = width / span;
        projection.scaleY = projection.scaleX / Math.cos(Math.toRadians((projection.south + projection.north) / 2));
        return projection;
    }

    int height() {
        return Math.max(1, (int) Math.ceil((north - south) * scaleY));
    }

    private void include(JsonNode node) {
        if (node.path(0).isNumber()) {
            west = Math.min(west, node.path(0).asDouble());
            east = Math.max(east, node.path(0).asDouble());
            south = Math.min(south, node.path(1).asDouble());
            north = Math.max(north, node.path(1).asDouble());
        } else {
            node.forEach(this::include);
        }
    }

    /** The outline in whole points, each but the first of a ring as the way from the one before. */
    String path(AreaShape shape) {
        var path = new StringBuilder();
        rings(geometries.getOrDefault(shape.code(), JSON.createArrayNode()), path);
        return path.toString();
    }

    private void rings(JsonNode node, StringBuilder path) {
        if (node.path(0).path(0).isNumber()) {
            ring(node, path);
        } else {
            node.forEach(inner -> rings(inner, path));
        }
    }

    private void ring(JsonNode points, StringBuilder path) {
        long lastX = Long.MIN_VALUE;
        long lastY = Long.MIN_VALUE;
        for (var point : points) {
            long x = Math.round((point.path(0).asDouble() - west) * scaleX);
            long y = Math.round((north - point.path(1).asDouble()) * scaleY);
            if (lastX == Long.MIN_VALUE) {
                path.append('M').append(x).append(' ').append(y).append('l');
            } else if (x != lastX || y != lastY) {
                path.append(x - lastX).append(' ').append(y - lastY).append(' ');
            } else {
                continue;
            }
            lastX = x;
            lastY = y;
        }
        path.append('z');
    }
}
