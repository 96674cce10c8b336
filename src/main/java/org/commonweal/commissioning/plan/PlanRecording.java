package org.commonweal.commissioning.plan;

import java.time.LocalDate;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.Formats;

/** What must be true before a body's agreement is recorded: Cabinet first, a day that has been, another's pen. */
final class PlanRecording {

    private PlanRecording() {}

    static void check(PlanYear plan, AgreeingBody body, LocalDate day, LocalDate today, PersonId recorder) {
        requireOrder(plan.state(), body);
        if (day.isAfter(today)) {
            throw RuleViolation.onField(
                    "commissioning.decidedAhead",
                    "decidedOn",
                    "That day is still to come. Record the decision once it is taken.");
        }
        plan.agreements().stream()
                .filter(before -> day.isBefore(before.decidedOn()))
                .findFirst()
                .ifPresent(before -> {
                    throw RuleViolation.onField(
                            "commissioning.decidedBefore",
                            "decidedOn",
                            "Cabinet agreed on %s. Council comes after Cabinet, so give that day or a later one."
                                    .formatted(Formats.date(before.decidedOn())));
                });
        if (recorder.equals(plan.recommendedBy())) {
            throw new RuleViolation(
                    "commissioning.ownRecommendation",
                    "You recommended this plan, so somebody else records what became of it.");
        }
    }

    private static void requireOrder(PlanState state, AgreeingBody body) {
        if (state == PlanState.RECOMMENDED && body == AgreeingBody.COUNCIL) {
            throw new RuleViolation(
                    "commissioning.cabinetFirst",
                    "Cabinet agrees the plan before Council does. Record Cabinet's decision first.");
        }
        var expected = body == AgreeingBody.CABINET ? PlanState.RECOMMENDED : PlanState.CABINET_AGREED;
        if (state != expected) {
            throw new RuleViolation(
                    "commissioning.notRecommended",
                    state.compareTo(expected) > 0
                            ? "This decision is recorded already."
                            : "The plan has not been recommended yet. The head of commissioning does that.");
        }
    }
}
