package org.commonweal.site;

/** What the public writes about. */
public enum MessageKind {
    CONTACT("contact"),
    COMPLAINT("complaint");

    private final String form;

    MessageKind(String form) {
        this.form = form;
    }

    /** Name of its form, in texts and tokens. */
    public String form() {
        return form;
    }
}
