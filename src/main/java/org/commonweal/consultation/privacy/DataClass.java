package org.commonweal.consultation.privacy;

/** A kind of data that goes a while after something happened. */
public enum DataClass {
    DRAFTS(
            "Answers begun or sent, as they were typed",
            Trigger.CLOSING,
            "deleted, and with them the way back to the receipt"),
    IDENTITY(
            "Names people gave with their answers, and addresses of those who follow",
            Trigger.CLOSING,
            "deleted; what was published with a name stays"),
    WORDS("Words people wrote", Trigger.CLOSING, "deleted; that somebody wrote some, and every count, stays"),
    EQUALITY("Answers about equality", Trigger.CLOSING, "deleted"),
    FILES("Files and scans that came with answers", Trigger.CLOSING, "deleted"),
    UPLOADS("Files uploaded for an import or as a scan and never used", Trigger.UPLOAD, "deleted"),
    LOGS("Marks of the connections and e-mail addresses answers came over", Trigger.CLOSING, "deleted");

    /** From when its time is counted. */
    private enum Trigger {
        CLOSING("after the closing day"),
        UPLOAD("after they were uploaded");

        private final String label;

        Trigger(String label) {
            this.label = label;
        }
    }

    private final String label;
    private final Trigger trigger;
    private final String action;

    DataClass(String label, Trigger trigger, String action) {
        this.label = label;
        this.trigger = trigger;
        this.action = action;
    }

    public String label() {
        return label;
    }

    /** From when its time is counted, such as “after the closing day”. */
    public String trigger() {
        return trigger.label;
    }

    /** What happens to it when its time has come. */
    public String action() {
        return action;
    }
}
