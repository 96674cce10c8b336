package org.commonweal.paper;

/** How large the words are. */
public enum Print {
    NORMAL(11),
    LARGE(18);

    private final int points;

    Print(int points) {
        this.points = points;
    }

    public int points() {
        return points;
    }
}
