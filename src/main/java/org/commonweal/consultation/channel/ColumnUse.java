package org.commonweal.consultation.channel;

/**
 * What a column of a file is read as.
 *
 * @param question key of the question, for {@link Kind#ANSWER}
 * @param item the row or choice of that question which the column is about; empty for all of it
 */
public record ColumnUse(Kind kind, String question, String item) {

    public static final ColumnUse NOTHING = new ColumnUse(Kind.NOTHING, "", "");

    /** Kinds of columns. */
    public enum Kind {
        NOTHING("Leave out"),
        REFERENCE("Reference of the response"),
        RECEIVED("Day it was received"),
        CHANNEL("Channel it came by"),
        ORGANISATION("Name of the organisation"),
        ANSWER("Answer");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static ColumnUse of(Kind kind) {
        return new ColumnUse(kind, "", "");
    }

    public static ColumnUse answer(String question) {
        return new ColumnUse(Kind.ANSWER, question, "");
    }

    public static ColumnUse answer(String question, String item) {
        return new ColumnUse(Kind.ANSWER, question, item);
    }
}
