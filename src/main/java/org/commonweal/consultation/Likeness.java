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

    private final Map<Integer, List<Set<Integer>>> bySketch = new HashMap<>();

    boolean seenBefore(String text) {
        var words = text.toLowerCase(Locale.UK)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" ");
        if (words.length < SHORTEST) {
            return false;
        }
        var groups = new HashSet<Integer>();
        for (int at = 0; at + GROUP <= words.length; at++) {
            groups.add(scatter(List.of(words).subList(at, at + GROUP).hashCode()));
        }
        var sketch = groups.stream().sorted().limit(SKETCH).toList();
        boolean seen = sketch.stream()
                .flatMap(sign -> bySketch.getOrDefault(sign, List.of()).stream())
                .anyMatch(other -> alike(groups, other));
        if (!seen) {
            sketch.forEach(sign ->
                    bySketch.computeIfAbsent(sign, unknown -> new ArrayList<>()).add(groups));
        }
        return seen;
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
