package org.commonweal.consultation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Says of an export what it holds, so that whoever gets it can see that nothing is missing. */
final class ExportManifest {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Map<String, Object> about = new LinkedHashMap<>();
    private String filters = "";
    private final List<Map<String, Object>> files = new ArrayList<>();

    ExportManifest(String consultation, int formNumber, List<@Nullable Object> columns, Instant at) {
        about.put("consultation", consultation);
        about.put("made", at);
        about.put(
                "questionVersions", IntStream.rangeClosed(1, formNumber).boxed().toList());
        about.put("columns", columns);
        about.put("files", files);
    }

    ExportManifest saying(String filters, String suppression) {
        this.filters = filters;
        about.put("filters", filters);
        about.put("suppression", suppression);
        return this;
    }

    void add(String name, long rows, int columns, MessageDigest digest) {
        var file = new LinkedHashMap<String, Object>();
        file.put("name", name);
        file.put("rows", rows);
        file.put("columns", columns);
        file.put("sha256", HexFormat.of().formatHex(digest.digest()));
        file.put("filters", filters);
        files.add(file);
    }

    byte[] json() {
        return JSON.writeValueAsBytes(about);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
