package org.commonweal.evidence.area;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonweal.kernel.RuleViolation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a GeoJSON file of areas: longitude and latitude, polygons only; an old {@code crs} member may say just that.
 */
final class GeoJsonReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_FEATURES = 50_000;
    private static final int MOST_BYTES = 60_000_000;

    private GeoJsonReader() {}

    /** One feature: its properties as they are, its geometry made compact. */
    record Feature(JsonNode properties, String geometry) {}

    static List<Feature> read(InputStream in) {
        var root = parse(in);
        if (!root.path("type").asString("").equals("FeatureCollection")) {
            throw refused("notBoundaries", "This is not a GeoJSON file of features. Export the boundaries as GeoJSON.");
        }
        requireDegrees(root.path("crs"));
        var features = new ArrayList<Feature>();
        for (var feature : root.path("features")) {
            if (features.size() == MOST_FEATURES) {
                throw refused("tooManyBoundaries", "The file has more than 50,000 areas. Load it in parts.");
            }
            features.add(new Feature(feature.path("properties"), outline(feature, features.size() + 1)));
        }
        if (features.isEmpty()) {
            throw refused("noBoundaries", "The file holds no areas. Check the export.");
        }
        return features;
    }

    private static String outline(JsonNode feature, int number) {
        try {
            return Outline.compact(feature.path("geometry"));
        } catch (RuleViolation refused) {
            throw new RuleViolation(
                    refused.code(),
                    "Area %d of the file: %s".formatted(number, refused.explanation()),
                    refused.field(),
                    refused.details());
        }
    }

    static Set<String> properties(List<Feature> features) {
        var names = new LinkedHashSet<String>();
        for (var feature : features) {
            names.addAll(feature.properties().propertyNames());
        }
        return names;
    }

    private static JsonNode parse(InputStream in) {
        try {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw refused("boundariesTooLarge", "The file is larger than 60 MB. Simplify the outlines first.");
            }
            return JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw refused("notJson", "The file is not valid JSON. Export the boundaries again.");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void requireDegrees(JsonNode crs) {
        var name = crs.path("properties").path("name").asString("");
        if (!name.isEmpty() && !name.endsWith("CRS84") && !name.endsWith("4326")) {
            throw refused(
                    "otherCoordinates",
                    "The outlines are in the coordinates %s. Export them as longitude and latitude (WGS 84)."
                            .formatted(name));
        }
    }

    static RuleViolation refused(String rule, String message) {
        return RuleViolation.onField("evidence." + rule, "file", message);
    }
}
