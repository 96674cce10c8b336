package org.commonweal.consultation.publication;

/** What the council answers to a theme. */
public enum ThemeAnswer {
    NONE_YET("No answer yet"),
    DONE("We did"),
    WILL_DO("We will"),
    WILL_NOT("We will not, because");

    private final String label;

    ThemeAnswer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
