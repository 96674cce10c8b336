package org.commonweal.commissioning.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is recommended for a proposal, and what Cabinet and Council agreed, which later changes leave alone. */
@Embeddable
class PlanFate {

    @Enumerated(EnumType.STRING)
    @Column(name = "intended", length = 20)
    private @Nullable PlanOutcome intended;

    @Column(name = "intended_reason", nullable = false, length = Texts.REASON)
    private String intendedReason = "";

    @Column(name = "starts_on")
    private @Nullable LocalDate startsOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "agreed", length = 20)
    private @Nullable PlanOutcome agreed;

    @Column(name = "agreed_starts_on")
    private @Nullable LocalDate agreedStartsOn;

    /** Whatever does not come into the plan needs a reason. */
    void intend(PlanOutcome outcome, String reason, @Nullable LocalDate starts) {
        boolean inPlan = outcome == PlanOutcome.IN_PLAN;
        intendedReason = inPlan ? Texts.limited("reason", reason, Texts.REASON) : Texts.reason(reason);
        intended = outcome;
        startsOn = inPlan ? starts : null;
    }

    /** @return what was intended, which is agreed now; absent if nothing was */
    @Nullable
    PlanOutcome agree() {
        agreed = intended;
        agreedStartsOn = startsOn;
        return intended;
    }

    /** What leaves the plan has no start any more. */
    void move(ChangeKind kind, @Nullable LocalDate starts) {
        if (kind == ChangeKind.DEFER || kind == ChangeKind.WITHDRAW) {
            startsOn = null;
        } else if (starts != null) {
            startsOn = starts;
        }
    }

    @Nullable
    PlanOutcome intended() {
        return intended;
    }

    String intendedReason() {
        return intendedReason;
    }

    @Nullable
    LocalDate startsOn() {
        return startsOn;
    }

    @Nullable
    PlanOutcome agreed() {
        return agreed;
    }

    @Nullable
    LocalDate agreedStartsOn() {
        return agreedStartsOn;
    }
}
