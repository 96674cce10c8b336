package org.commonweal.evidence;

import org.commonweal.kernel.RuleViolation;

/** Reasons that others will read. */
final class Reasons {

    private static final int MOST = 2000;

    private Reasons() {}

    static String required(String reason) {
        var said = optional(reason);
        if (said.isEmpty()) {
            throw RuleViolation.onField(
                    "evidence.reason", "reason", "Say why, in a sentence or two. The contributor will read it.");
        }
        return said;
    }

    static String optional(String reason) {
        var said = reason.strip();
        if (said.length() > MOST) {
            throw RuleViolation.onField("evidence.reason", "reason", "Shorten the reason to 2,000 characters.");
        }
        return said;
    }
}
