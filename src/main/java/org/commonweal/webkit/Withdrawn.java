package org.commonweal.webkit;

/** Thrown by a page that was public and is no longer; answered with 410 and the reason. */
public class Withdrawn extends RuntimeException {

    private final String what;
    private final String reason;

    /**
     * @param what its name, as the heading of the page that says so
     * @param reason a sentence for the public
     */
    public Withdrawn(String what, String reason) {
        super(what + " is withdrawn");
        this.what = what;
        this.reason = reason;
    }

    String what() {
        return what;
    }

    String reason() {
        return reason;
    }
}
