package org.commonweal.files.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The words of JSON: each property name once, and the values; coordinates say nothing to a searcher. */
final class JsonText implements TextReader {

    private static final int NAMES = 1_000;

    private final JsonFactory factory = new JsonFactory();

    @Override
    public void read(Path file, TextSink sink) throws IOException, Failure {
        try (var json = factory.createParser(ObjectReadContext.empty(), file)) {
            var names = new HashSet<String>();
            int tokens = 0;
            for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                read(json, token, names, sink);
                tokens++;
            }
            if (tokens == 0) {
                throw new Failure(Outcome.DAMAGED);
            }
        } catch (JacksonException e) {
            throw new Failure(Outcome.DAMAGED);
        }
    }

    private static void read(JsonParser json, JsonToken token, Set<String> names, TextSink sink) {
        if (token == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            if (names.size() < NAMES && names.add(name)) {
                sink.write(name);
                sink.line();
            }
            if (name.equals("coordinates")) {
                json.nextToken();
                json.skipChildren();
            }
        } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
            sink.write(json.getString());
            sink.line();
        }
    }
}
