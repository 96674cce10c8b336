package org.commonweal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Named values of one entry of the demonstration's files; what must be there and is not stops the loading. */
record Entry(Map<String, Object> values) {

    String text(String name) {
        return Objects.requireNonNull(optional(name), name);
    }

    @Nullable
    String optional(String name) {
        return values.get(name) instanceof String text ? text : null;
    }

    String text(String name, String otherwise) {
        return Objects.requireNonNullElse(optional(name), otherwise);
    }

    int number(String name) {
        return (Integer) Objects.requireNonNull(values.get(name), name);
    }

    int number(String name, int otherwise) {
        return has(name) ? number(name) : otherwise;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    LocalDate date(String name) {
        return LocalDate.parse(text(name));
    }

    <E extends Enum<E>> E one(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    <E extends Enum<E>> @Nullable E oneIfAny(String name, Class<E> type) {
        var text = optional(name);
        return text == null ? null : Enum.valueOf(type, text);
    }

    List<Integer> numbers(String name) {
        return list(name).stream().map(Integer.class::cast).toList();
    }

    @SuppressWarnings("unchecked")
    Entry entry(String name) {
        return new Entry((Map<String, Object>) Objects.requireNonNull(values.get(name), name));
    }

    List<String> texts(String name) {
        return list(name).stream().map(String.class::cast).toList();
    }

    @SuppressWarnings("unchecked")
    List<Entry> entries(String name) {
        return list(name).stream()
                .map(entry -> new Entry((Map<String, Object>) entry))
                .toList();
    }

    private List<?> list(String name) {
        return values.get(name) instanceof List<?> list ? list : List.of();
    }
}
