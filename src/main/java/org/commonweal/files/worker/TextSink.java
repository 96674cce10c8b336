package org.commonweal.files.worker;

import java.io.Writer;

/** Collects text up to a limit, with runs of white space made one; what comes after the limit is dropped. */
final class TextSink extends Writer {

    private final StringBuilder text = new StringBuilder();
    private final int limit;
    private boolean blank = true;

    TextSink(int limit) {
        this.limit = limit;
    }

    boolean isFull() {
        return text.length() >= limit;
    }

    @Override
    public void write(int character) {
        if (!isFull()) {
            add((char) character);
        }
    }

    @Override
    public void write(char[] chars, int from, int length) {
        for (int i = from; i < from + length && !isFull(); i++) {
            add(chars[i]);
        }
    }

    @Override
    public void write(String chars) {
        for (int i = 0; i < chars.length() && !isFull(); i++) {
            add(chars.charAt(i));
        }
    }

    /** Ends a paragraph or a row. */
    void line() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        blank = true;
    }

    private void add(char next) {
        if (next == '\n') {
            line();
        } else if (next <= ' ' || next == '\u00a0') {
            if (!blank) {
                text.append(' ');
            }
            blank = true;
        } else {
            text.append(next);
            blank = false;
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
