package org.commonweal.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the demonstration's own files. */
final class Sheet {

    private Sheet() {}

    static List<NamedCsvRecord> rows(String file) {
        try (var reader =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Entries of a list, each a set of named values. */
    static List<Entry> entries(String file) {
        var options = new LoaderOptions();
        try (var in = open(file)) {
            List<Map<String, Object>> list = new Yaml(new TextDates(options)).load(in);
            return list.stream().map(Entry::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String file) {
        var in = Sheet.class.getResourceAsStream("/demo/" + file);
        if (in == null) {
            throw new IllegalStateException("The demonstration's file " + file + " is missing");
        }
        return in;
    }

    static String text(String file) {
        try (var in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves dates as they are written. */
    private static final class TextDates extends SafeConstructor {

        TextDates(LoaderOptions options) {
            super(options);
            yamlConstructors.put(org.yaml.snakeyaml.nodes.Tag.TIMESTAMP, new ConstructYamlStr());
        }
    }
}
