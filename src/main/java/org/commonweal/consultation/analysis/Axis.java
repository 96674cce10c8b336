package org.commonweal.consultation.analysis;

/**
 * One side of a table: a closed question, one row of a matrix, or the channel answers came by.
 *
 * @param question its key; empty for the channel
 * @param item the row of a matrix; empty for other questions
 */
public record Axis(String question, String item) {

    public static final Axis CHANNEL = new Axis("", "");

    public static Axis of(String question) {
        return new Axis(question, "");
    }

    public boolean channel() {
        return question.isEmpty();
    }

    /** For addresses: q2.active, or channel. */
    public String name() {
        return channel() ? "channel" : item.isEmpty() ? question : question + "." + item;
    }

    public static Axis named(String name) {
        if (name.equals("channel")) {
            return CHANNEL;
        }
        int dot = name.indexOf('.');
        return dot < 0 ? of(name) : new Axis(name.substring(0, dot), name.substring(dot + 1));
    }
}
