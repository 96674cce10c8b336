package org.commonweal.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Takes a query apart. Nothing in it has a meaning except quotation marks, so there is no input that is wrong. */
class QueryWords {

    private static final Pattern PART = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]?|([^\\s\"“”]+)");
    private static final int MAX_PARTS = 32;
    private static final int MAX_WORDS_OF_A_SYNONYM = 6;

    /**
     * Something the reader looks for: all of the words, or else one of the other phrases that mean the same.
     *
     * @param words words or phrases as they were typed
     */
    record Wanted(List<String> words, Set<String> others) {}

    private record Part(String text, boolean quoted) {}

    private final Function<String, List<String>> stems;
    private final Map<List<String>, Set<String>> synonyms = new HashMap<>();

    /**
     * @param stems how the index takes a text apart
     * @param groups words and phrases that mean the same
     */
    QueryWords(Function<String, List<String>> stems, Collection<Set<String>> groups) {
        this.stems = stems;
        for (var group : groups) {
            for (var phrase : group) {
                synonyms.computeIfAbsent(stems.apply(phrase), key -> new TreeSet<>())
                        .addAll(group);
            }
        }
    }

    List<Wanted> read(String text) {
        var parts = parts(text);
        var found = new ArrayList<Wanted>();
        int at = 0;
        while (at < parts.size()) {
            int length = longestSynonym(parts, at);
            var words = parts.subList(at, at + Math.max(1, length)).stream()
                    .map(Part::text)
                    .toList();
            found.add(new Wanted(words, length == 0 ? Set.of() : others(words)));
            at += words.size();
        }
        return found;
    }

    private Set<String> others(List<String> words) {
        var group = new HashSet<>(synonyms.getOrDefault(stemsOf(words), Set.of()));
        group.removeIf(phrase -> stems.apply(phrase).equals(stemsOf(words)));
        return group;
    }

    /** How many parts from here on are, together, a phrase that has synonyms; 0 for none. */
    private int longestSynonym(List<Part> parts, int at) {
        for (int length = Math.min(MAX_WORDS_OF_A_SYNONYM, parts.size() - at); length > 0; length--) {
            var window = parts.subList(at, at + length);
            if (window.stream().noneMatch(Part::quoted)
                    && synonyms.containsKey(
                            stemsOf(window.stream().map(Part::text).toList()))) {
                return length;
            }
        }
        return 0;
    }

    private List<String> stemsOf(List<String> words) {
        return stems.apply(String.join(" ", words));
    }

    private List<Part> parts(String text) {
        var parts = new ArrayList<Part>();
        var matcher = PART.matcher(text);
        while (matcher.find() && parts.size() < MAX_PARTS) {
            boolean quoted = matcher.group(1) != null;
            var part = quoted ? matcher.group(1) : matcher.group(2);
            if (!stems.apply(part).isEmpty()) {
                parts.add(new Part(part, quoted));
            }
        }
        return parts;
    }
}
