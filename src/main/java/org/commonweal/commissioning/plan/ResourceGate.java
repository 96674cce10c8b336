package org.commonweal.commissioning.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Keeps from the shortlist what nobody is there to review, unless a lead cabinet member answers for it. */
@Embeddable
class ResourceGate {

    private static final int LEAST = 2;

    @Column(name = "gate_points")
    private @Nullable Integer points;

    @Column(name = "override_by")
    private @Nullable UUID overrideBy;

    @Column(name = "override_reason", nullable = false, length = Texts.REASON)
    private String overrideReason = "";

    /** @param given the points that count for F3 */
    void measure(int given) {
        points = given;
    }

    void override(String reason, PersonId by) {
        overrideReason = Texts.reason(reason);
        overrideBy = by.value();
    }

    /** Whether F3 is too low, overridden or not. */
    boolean holds() {
        return points != null && points < LEAST;
    }

    boolean passed() {
        return !holds() || overrideBy != null;
    }

    void requirePassed() {
        if (!passed()) {
            throw new RuleViolation(
                    "commissioning.gate",
                    "F3 has %d of 5: there are not enough people or money for this review. A lead cabinet member can"
                                    .formatted(points)
                            + " override the gate with a reason.");
        }
    }

    @Nullable
    PersonId overrideBy() {
        return overrideBy == null ? null : new PersonId(overrideBy);
    }

    String overrideReason() {
        return overrideReason;
    }
}
