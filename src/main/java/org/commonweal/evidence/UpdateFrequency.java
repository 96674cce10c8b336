package org.commonweal.evidence;

/** How often a new version is expected, with the EU frequency code that catalogues use. */
public enum UpdateFrequency {
    ONCE("NEVER", "Once: it will not be updated"),
    WEEKLY("WEEKLY", "Every week"),
    MONTHLY("MONTHLY", "Every month"),
    QUARTERLY("QUARTERLY", "Every quarter"),
    ANNUAL("ANNUAL", "Every year"),
    TEN_YEARLY("DECENNIAL", "Every ten years"),
    IRREGULAR("IRREG", "Irregularly");

    private final String code;
    private final String label;

    UpdateFrequency(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
