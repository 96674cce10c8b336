package org.commonweal.files.worker;

/** What came back about one file. */
public record Readout(Outcome outcome, String text) {

    static Readout of(Outcome outcome) {
        return new Readout(outcome, "");
    }
}
