package org.commonweal.evidence;

/** What the contributor declares about people in the data. */
public enum PersonalData {
    NONE("No personal data"),
    PSEUDONYMISED("Pseudonymised: names replaced, people could be told apart"),
    IDENTIFIABLE("Identifiable: people can be recognised");

    private final String label;

    PersonalData(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
