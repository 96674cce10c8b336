package org.commonweal.consultation.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A redaction takes words away and says so. It puts none into anybody's mouth. */
final class Removals {

    private static final Pattern NOTE = Pattern.compile("\\[removed(?:: [\\p{L} -]{1,40})?\\]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Removals() {}

    /** The first word of the redacted text that the original has not in that place. */
    static Optional<String> added(String original, String redacted) {
        var given = words(original);
        int at = 0;
        for (var word : words(NOTE.matcher(redacted).replaceAll(" "))) {
            while (at < given.size() && !given.get(at).equals(word)) {
                at++;
            }
            if (at == given.size()) {
                return Optional.of(word);
            }
            at++;
        }
        return Optional.empty();
    }

    /** Whether words are left besides the notes. */
    static boolean leavesWords(String redacted) {
        return !words(NOTE.matcher(redacted).replaceAll(" ")).isEmpty();
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var found = WORD.matcher(text);
        while (found.find()) {
            words.add(found.group());
        }
        return words;
    }
}
