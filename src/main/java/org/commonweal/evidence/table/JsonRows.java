package org.commonweal.evidence.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A list of JSON objects, or the features of a GeoJSON file, as a table. The file is read twice: first for the names
 * that occur, because any object may bring a new one, then for the rows. Row 1 is the first object.
 */
final class JsonRows implements RowStream {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;
    private final JsonObjects objects;
    private final List<String> columns;
    private long row;

    JsonRows(TableSource source, TableLimits limits) throws IOException {
        objects = new JsonObjects(limits);
        columns = names(source, limits);
        parser = parser(source);
        toFirstObject();
    }

    private static JsonParser parser(TableSource source) throws IOException {
        return FACTORY.createParser(ObjectReadContext.empty(), new BufferedInputStream(source.open(), 1 << 16));
    }

    /** Whether the file is a GeoJSON feature collection rather than a plain list. */
    static boolean holdsFeatures(TableSource source) throws IOException {
        try (var json = parser(source)) {
            return json.nextToken() == JsonToken.START_OBJECT && findFeatures(json);
        } catch (JacksonException e) {
            throw TableRefusals.damaged("JSON file");
        }
    }

    private List<String> names(TableSource source, TableLimits limits) throws IOException {
        var names = new LinkedHashSet<String>();
        var valued = new HashSet<String>();
        try (var json = parser(source)) {
            start(json);
            for (var object = objects.next(json); object != null; object = objects.next(json)) {
                object.forEach((name, value) -> {
                    names.add(name);
                    if (!value.isEmpty()) {
                        valued.add(name);
                    }
                });
                if (names.size() > limits.maxColumns()) {
                    throw TableRefusals.tooManyColumns(limits.maxColumns());
                }
            }
        } catch (JacksonException e) {
            throw TableRefusals.damaged("JSON file");
        }
        if (names.isEmpty()) {
            throw TableRefusals.empty();
        }
        names.removeIf(name -> !valued.contains(name) && isOnlyAbsent(name, names));
        return List.copyOf(names);
    }

    /** An inner object that is null in some places is no column beside the columns of its parts. */
    private static boolean isOnlyAbsent(String name, Set<String> names) {
        return names.stream().anyMatch(other -> other.startsWith(name + "."));
    }

    private void toFirstObject() {
        try {
            start(parser);
        } catch (JacksonException e) {
            throw TableRefusals.damaged("JSON file");
        }
    }

    private static void start(JsonParser json) {
        var first = json.nextToken();
        if (first != JsonToken.START_ARRAY && !(first == JsonToken.START_OBJECT && findFeatures(json))) {
            throw TableRefusals.notATable("a JSON file that is not a list of objects");
        }
    }

    private static boolean findFeatures(JsonParser json) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            var value = json.nextToken();
            if ("features".equals(name) && value == JsonToken.START_ARRAY) {
                return true;
            }
            json.skipChildren();
        }
        return false;
    }

    @Override
    public List<String> namedColumns() {
        return columns;
    }

    @Override
    public @Nullable TableRow next() {
        try {
            var object = objects.next(parser);
            if (object == null) {
                return null;
            }
            var cells = new ArrayList<String>(columns.size());
            for (var column : columns) {
                cells.add(object.getOrDefault(column, ""));
            }
            return new TableRow(++row, cells);
        } catch (JacksonException e) {
            throw TableRefusals.damaged("JSON file");
        }
    }

    @Override
    public boolean nextSheet() {
        return false;
    }

    @Override
    public SheetInfo sheet() {
        return new SheetInfo("", false);
    }

    @Override
    public void close() {
        parser.close();
    }
}
