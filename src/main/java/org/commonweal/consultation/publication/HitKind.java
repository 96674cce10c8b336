package org.commonweal.consultation.publication;

/** What may identify somebody in a text. */
public enum HitKind {
    EMAIL("e-mail address"),
    URL("web address"),
    PHONE("phone number"),
    NI_NUMBER("National Insurance number"),
    POSTCODE("postcode"),
    VEHICLE("vehicle registration"),
    OWN_NAME("name");

    private final String label;

    HitKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What stands in its place. */
    public String removed() {
        return "[removed: " + label + "]";
    }
}
