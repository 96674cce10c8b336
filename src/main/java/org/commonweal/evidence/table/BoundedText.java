package org.commonweal.evidence.table;

/**
 * A text for matching against a pattern somebody else wrote: some patterns need more steps than there are atoms, so the
 * steps are counted and the match is given up.
 */
final class BoundedText implements CharSequence {

    static final int STEPS = 200_000;

    private final String text;
    private final int start;
    private final int end;
    private final int[] stepsLeft;

    BoundedText(String text) {
        this(text, 0, text.length(), new int[] {STEPS});
    }

    private BoundedText(String text, int start, int end, int[] stepsLeft) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.stepsLeft = stepsLeft;
    }

    /** The match took too many steps. */
    static final class GaveUp extends RuntimeException {
        GaveUp() {
            super("too many steps", null, false, false);
        }
    }

    @Override
    public char charAt(int index) {
        if (--stepsLeft[0] < 0) {
            throw new GaveUp();
        }
        return text.charAt(start + index);
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new BoundedText(text, start + from, start + to, stepsLeft);
    }

    @Override
    public String toString() {
        return text.substring(start, end);
    }
}
