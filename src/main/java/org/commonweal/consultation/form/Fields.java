package org.commonweal.consultation.form;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonweal.kernel.RuleViolation;

/**
 * What a form sent, as it was typed. A question's own field is named by its key; parts of it by the key, a hyphen and
 * what tells them apart.
 */
public record Fields(Map<String, List<String>> sent) {

    /** Longer than any answer that is taken, so that what was typed can be shown back whole. */
    private static final int LONGEST = 100_000;

    private static final int MOST_VALUES = 500;

    /** Of a page, all fields together. */
    private static final int LONGEST_PAGE = 1_000_000;

    public static Fields none() {
        return new Fields(Map.of());
    }

    /** The fields that belong to the page, and no others. */
    public static Fields of(FormPage page, Map<String, String[]> parameters) {
        var kept = new TreeMap<String, List<String>>();
        parameters.forEach((name, values) -> {
            int hyphen = name.indexOf('-');
            var key = hyphen < 0 ? name : name.substring(0, hyphen);
            if (name.length() <= 80
                    && page.questions().stream()
                            .anyMatch(question -> question.key().equals(key))) {
                kept.put(name, shortened(values));
            }
        });
        return new Fields(within(kept));
    }

    private static Map<String, List<String>> within(Map<String, List<String>> fields) {
        long length = fields.values().stream()
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
        if (length > LONGEST_PAGE) {
            throw new RuleViolation(
                    "consultation.page.tooLong",
                    "Together, what was typed on this page is too long to be kept. Go back and shorten it.");
        }
        return fields;
    }

    private static List<String> shortened(String[] values) {
        return List.of(values).stream()
                .limit(MOST_VALUES)
                .map(value -> value.length() > LONGEST ? value.substring(0, LONGEST) : value)
                .toList();
    }

    public List<String> all(String name) {
        return sent.getOrDefault(name, List.of());
    }

    /** The field's text as it was typed; empty for none. */
    public String text(String name) {
        return sent.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /** Without what no keyboard types, and with one kind of line end. */
    String clean(String name) {
        var text = text(name).replace("\r\n", "\n").replace('\r', '\n');
        return text.codePoints()
                .filter(sign -> sign == '\n'
                        || sign == '\t'
                        || !Character.isISOControl(sign) && sign != 0xFFFE && sign != 0xFFFF)
                .filter(sign -> sign < 0xD800 || sign > 0xDFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /** Whether nothing was typed or chosen. */
    public boolean blank() {
        return sent.values().stream().flatMap(List::stream).allMatch(String::isBlank);
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }
}
