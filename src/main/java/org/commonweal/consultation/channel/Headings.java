package org.commonweal.consultation.channel;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares headings and labels as people write them: without regard to case, spacing and punctuation. */
final class Headings {

    private Headings() {}

    static String plain(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** How many of the words of either are words of both, from 0 to 1. */
    static double similarity(String one, String other) {
        var first = words(one);
        var second = words(other);
        var both = new HashSet<>(first);
        both.retainAll(second);
        int all = first.size() + second.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }

    private static Set<String> words(String text) {
        var plain = plain(text);
        return plain.isEmpty() ? Set.of() : new HashSet<>(List.of(plain.split(" ")));
    }
}
