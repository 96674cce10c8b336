package org.commonweal.consultation.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers by the key of their question; unanswered questions are not in it. */
public record Answers(Map<String, List<Part>> byKey) {

    public Answers {
        byKey = Map.copyOf(byKey);
    }

    public static Answers none() {
        return new Answers(Map.of());
    }

    public List<Part> of(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    public Answers with(String key, List<Part> parts) {
        var all = new LinkedHashMap<>(byKey);
        if (parts.isEmpty()) {
            all.remove(key);
        } else {
            all.put(key, parts);
        }
        return new Answers(all);
    }

    /** Only the answers to these questions. */
    public Answers only(Collection<String> keys) {
        var kept = new LinkedHashMap<>(byKey);
        kept.keySet().retainAll(keys);
        return new Answers(kept);
    }
}
