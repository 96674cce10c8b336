package org.commonweal.kernel;

import java.util.regex.Pattern;

/** Text from people, who paste it out of other programs. */
public final class PlainText {

    /** Control characters, halves of pairs, what XML forbids, and marks that turn the direction of reading. */
    private static final Pattern UNSHOWABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

    private PlainText() {}

    /** The text with a space for each sign that no page or feed can show. */
    public static String shown(String text) {
        return UNSHOWABLE.matcher(text).replaceAll(" ");
    }
}
