package org.commonweal.consultation.analysis;

/** The first coding, of every answer, or the second one, of a tenth of them by somebody else. */
public enum CodingRound {
    FIRST(1),
    SECOND(2);

    private final int number;

    CodingRound(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
