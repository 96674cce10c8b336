package org.commonweal.consultation.variant;

/** In which way a variant says things otherwise. */
public enum VariantKind {
    LANGUAGE("Another language"),
    EASY_READ("Easy read"),
    /** Films instead of texts: one for the whole, and one for each page where there is one. */
    BSL("British Sign Language");

    private final String label;

    VariantKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
