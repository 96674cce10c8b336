package org.commonweal.evidence.table;

import java.util.Collection;
import java.util.Locale;

/** Finds the value somebody probably meant. */
final class Suggestions {

    private static final int FEW = 6;
    private static final int LONGEST = 60;

    private Suggestions() {}

    /** A sentence: the likely value, or all of them when there are few. */
    static String from(String text, Collection<String> allowed) {
        var likely = "";
        var distance = Math.min(2, Math.max(1, text.length() / 4)) + 1;
        for (var value : allowed) {
            var away = distance(text, value, distance);
            if (away < distance) {
                distance = away;
                likely = value;
            }
        }
        if (!likely.isEmpty()) {
            return "Did you mean “%s”?".formatted(likely);
        }
        return allowed.size() <= FEW
                ? "Use one of: %s."
                        .formatted(String.join(", ", allowed.stream().sorted().toList()))
                : "Use a value from the list.";
    }

    /** Letters to change from one text to the other, ignoring case; given up at the limit. */
    private static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) >= limit || one.length() > LONGEST) {
            return limit;
        }
        var a = one.toLowerCase(Locale.ROOT);
        var b = other.toLowerCase(Locale.ROOT);
        var previous = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var current = new int[b.length() + 1];
            current[0] = i;
            var least = i;
            for (var j = 1; j <= b.length(); j++) {
                var changed = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, Math.min(previous[j], current[j - 1]) + 1);
                least = Math.min(least, current[j]);
            }
            if (least >= limit) {
                return limit;
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
