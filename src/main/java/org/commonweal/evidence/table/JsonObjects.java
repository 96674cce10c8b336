package org.commonweal.evidence.table;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Flattens one JSON object after the other: inner objects by dotted names, features by their properties. */
final class JsonObjects {

    private static final int MAX_DEPTH = 4;

    private final TableLimits limits;
    private long count;

    JsonObjects(TableLimits limits) {
        this.limits = limits;
    }

    /** The next object of the list the parser stands in; null at its end. */
    @Nullable
    Map<String, String> next(JsonParser json) {
        var token = json.nextToken();
        if (token == null || token == JsonToken.END_ARRAY) {
            return null;
        }
        if (token != JsonToken.START_OBJECT) {
            throw TableRefusals.notATable("a JSON list of something other than objects");
        }
        count++;
        var cells = new LinkedHashMap<String, String>();
        object(json, "", 0, cells);
        return cells;
    }

    private void object(JsonParser json, String prefix, int depth, Map<String, String> cells) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            var value = json.nextToken();
            if (depth == 0 && name.equals("geometry") && value == JsonToken.START_OBJECT) {
                geometry(json, cells);
            } else if (depth == 0 && name.equals("properties") && value == JsonToken.START_OBJECT) {
                object(json, "", 1, cells);
            } else if (depth == 0 && name.equals("type") && "Feature".equals(json.getString())) {
                continue;
            } else if (value == JsonToken.START_OBJECT && depth < MAX_DEPTH) {
                object(json, prefix + name + ".", depth + 1, cells);
            } else {
                cells.put(prefix + name, scalar(json, value));
            }
            if (cells.size() > limits.maxColumns()) {
                throw TableRefusals.tooManyColumns(limits.maxColumns());
            }
        }
    }

    private String scalar(JsonParser json, JsonToken value) {
        return switch (value) {
            case VALUE_NULL -> "";
            case START_ARRAY -> list(json);
            case START_OBJECT -> {
                json.skipChildren();
                yield "…";
            }
            default -> limited(json.getString());
        };
    }

    /** A list of plain values is joined; what is nested deeper has no place in a cell. */
    private String list(JsonParser json) {
        var text = new StringBuilder();
        for (var token = json.nextToken(); token != JsonToken.END_ARRAY && token != null; token = json.nextToken()) {
            if (!text.isEmpty()) {
                text.append("; ");
            }
            if (token.isScalarValue()) {
                text.append(json.getString());
            } else {
                json.skipChildren();
                text.append('…');
            }
            limited(text);
        }
        return text.toString();
    }

    private <T extends CharSequence> T limited(T text) {
        if (text.length() > limits.maxCellLength()) {
            throw TableRefusals.cellTooLong(count, limits.maxCellLength());
        }
        return text;
    }

    private static void geometry(JsonParser json, Map<String, String> cells) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            var value = json.nextToken();
            if (name.equals("type")) {
                cells.put("geometry", json.getString());
            } else if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
                coordinates(json, cells);
            } else {
                json.skipChildren();
            }
        }
    }

    private static void coordinates(JsonParser json, Map<String, String> cells) {
        var position = 0;
        for (var token = json.nextToken(); token != JsonToken.END_ARRAY && token != null; token = json.nextToken()) {
            if (!token.isNumeric()) {
                json.skipChildren();
            } else if (position < 2) {
                cells.put(position == 0 ? "longitude" : "latitude", json.getString());
            }
            position++;
        }
    }
}
