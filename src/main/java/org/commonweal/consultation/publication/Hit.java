package org.commonweal.consultation.publication;

/**
 * A place in a text that may identify somebody.
 *
 * @param end the first place after it
 */
public record Hit(HitKind kind, int start, int end, String words) {

    /** The text with a note in the place of the hit. */
    public String replacedIn(String text) {
        return text.substring(0, start) + kind.removed() + text.substring(end);
    }

    boolean overlaps(Hit other) {
        return start < other.end && other.start < end;
    }
}
