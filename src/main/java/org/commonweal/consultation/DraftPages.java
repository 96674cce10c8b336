package org.commonweal.consultation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.consultation.form.Fields;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was typed, page by page, with how often each page was saved. */
public record DraftPages(Map<String, Saved> byPage) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Saved>> TYPE = new TypeReference<>() {};

    /** One page; its revision goes back with the form, so that two devices cannot overwrite each other unseen. */
    public record Saved(int revision, Map<String, List<String>> fields) {}

    static DraftPages none() {
        return new DraftPages(Map.of());
    }

    static DraftPages read(String text) {
        return new DraftPages(JSON.readValue(text, TYPE));
    }

    String text() {
        return JSON.writeValueAsString(byPage);
    }

    int revision(String page) {
        var saved = byPage.get(page);
        return saved == null ? 0 : saved.revision();
    }

    Fields fields(String page) {
        var saved = byPage.get(page);
        return saved == null ? Fields.none() : new Fields(saved.fields());
    }

    /** The fields of all pages; their names are those of questions, which are on one page only. */
    Fields all() {
        var all = new HashMap<String, List<String>>();
        byPage.values().forEach(saved -> all.putAll(saved.fields()));
        return new Fields(all);
    }

    DraftPages with(String page, Fields fields) {
        var next = new HashMap<>(byPage);
        next.put(page, new Saved(revision(page) + 1, fields.sent()));
        return new DraftPages(next);
    }
}
