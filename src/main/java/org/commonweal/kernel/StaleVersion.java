package org.commonweal.kernel;

/** Somebody else changed the same thing since the form was opened. */
public class StaleVersion extends RuleViolation {

    public StaleVersion() {
        super(
                "kernel.changedMeanwhile",
                "Somebody else changed this while you were working on it. What you typed is still here: compare it with "
                        + "the new version, then save again.");
    }
}
