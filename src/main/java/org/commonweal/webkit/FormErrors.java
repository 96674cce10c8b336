package org.commonweal.webkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form that was sent, by field and in the order of the page. */
public class FormErrors {

    private final Map<String, String> messages = new LinkedHashMap<>();

    /** Notes the message for the field if what must hold does not; the first message of a field stays. */
    public FormErrors require(String field, BooleanSupplier holds, String message) {
        if (!messages.containsKey(field) && !holds.getAsBoolean()) {
            messages.put(field, message);
        }
        return this;
    }

    public FormErrors add(String field, String message) {
        messages.putIfAbsent(field, message);
        return this;
    }

    public boolean any() {
        return !messages.isEmpty();
    }

    public @Nullable String of(String field) {
        return messages.get(field);
    }

    public Map<String, String> all() {
        return new LinkedHashMap<>(messages);
    }
}
