package org.commonweal.consultation.privacy;

/** A kind of data that goes a while after its consultation closed. */
public enum DataClass {
    DRAFTS("Answers begun or sent, as they were typed", "deleted, and with them the way back to the receipt"),
    WORDS("Words people wrote", "deleted; that somebody wrote some, and every count, stays"),
    EQUALITY("Answers about equality", "deleted");

    private final String label;
    private final String action;

    DataClass(String label, String action) {
        this.label = label;
        this.action = action;
    }

    public String label() {
        return label;
    }

    /** What happens to it when its time has come. */
    public String action() {
        return action;
    }
}
