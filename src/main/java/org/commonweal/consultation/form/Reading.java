package org.commonweal.consultation.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a question made of the fields it was sent.
 *
 * @param errors what is wrong, by the name of the field to put right; then the parts do not count
 */
public record Reading(List<Part> parts, Map<String, String> errors) {

    static Reading of(List<Part> parts) {
        return new Reading(List.copyOf(parts), Map.of());
    }

    static Reading nothing() {
        return of(List.of());
    }

    static Reading wrong(String field, String message) {
        return new Reading(List.of(), Map.of(field, message));
    }

    static Reading wrong(Map<String, String> errors) {
        return new Reading(List.of(), new LinkedHashMap<>(errors));
    }

    public boolean ok() {
        return errors.isEmpty();
    }
}
