package org.commonweal.outcomes;

/**
 * A measure as pages show it.
 *
 * @param supplier the name of who sends the numbers; empty where nobody is named
 * @param version goes back with a changed form
 */
public record MeasureDetails(MeasureId id, OutcomeId outcome, MeasureDraft draft, String supplier, long version) {

    /** Whether it is wanted, but there is no data yet. */
    public boolean wanted() {
        return draft.baseline() == null;
    }
}
