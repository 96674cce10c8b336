package org.commonweal.consultation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Knows whether a text of some length is nearly the same as one before it: nine in ten of their groups of three words
 * are the same. Texts are compared only with those that share one of their rarest-looking groups, so it stays fast.
 */
final class Likeness {

    private static final int SHORTEST = 40;
    private static final int GROUP = 3;
    private static final double SAME = 0.9;
    private static final int SKETCH = 12;

    /** More members of a kind than these are not remembered to compare with. */
    private static final int MOST_REMEMBERED = 50;

    private final Map<Integer, List<Known>> bySketch = new HashMap<>();
    private final List<Integer> joined = new ArrayList<>();
    private final Map<Integer, Integer> remembered = new HashMap<>();

    /** A text seen before, and the number of its kind when it came. */
    private record Known(int kind, Set<Integer> groups) {}

    boolean seenBefore(String text) {
        int before = joined.size();
        var kind = kindOf(text);
        return kind >= 0 && kind < before;
    }

    /**
     * A number that nearly equal texts share; less than nothing for a text too short to tell. A later text may show
     * that two kinds are one, so ask for {@link #kind} of the number when all have come.
     */
    int kindOf(String text) {
        var words = text.toLowerCase(Locale.UK)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" ");
        if (words.length < SHORTEST) {
            return -1;
        }
        var groups = new HashSet<Integer>();
        for (int at = 0; at + GROUP <= words.length; at++) {
            groups.add(scatter(List.of(words).subList(at, at + GROUP).hashCode()));
        }
        var sketch = groups.stream().sorted().limit(SKETCH).toList();
        var alike = sketch.stream()
                .flatMap(sign -> bySketch.getOrDefault(sign, List.of()).stream())
                .distinct()
                .filter(other -> alike(groups, other.groups()))
                .toList();
        int kind = alike.stream().mapToInt(other -> kind(other.kind())).min().orElseGet(this::fresh);
        alike.forEach(other -> joined.set(kind(other.kind()), kind));
        if (alike.stream().noneMatch(other -> other.groups().equals(groups))
                && remembered.merge(kind, 1, Integer::sum) <= MOST_REMEMBERED) {
            var known = new Known(kind, groups);
            sketch.forEach(sign ->
                    bySketch.computeIfAbsent(sign, unknown -> new ArrayList<>()).add(known));
        }
        return kind;
    }

    /** The kind that this number stands for by now. */
    int kind(int number) {
        int kind = number;
        while (joined.get(kind) != kind) {
            kind = joined.get(kind);
        }
        return kind;
    }

    private int fresh() {
        joined.add(joined.size());
        return joined.size() - 1;
    }

    private static boolean alike(Set<Integer> one, Set<Integer> other) {
        long common = one.stream().filter(other::contains).count();
        return common >= SAME * (one.size() + other.size() - common);
    }

    /** Spreads hash codes, which are close together for similar words. */
    private static int scatter(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x45d9f3b;
        return (mixed ^ mixed >>> 16) * 0x45d9f3b;
    }
}
