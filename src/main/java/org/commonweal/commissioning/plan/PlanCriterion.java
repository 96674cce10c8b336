package org.commonweal.commissioning.plan;

import java.util.Arrays;
import java.util.List;

/** The criteria by which the commissioning protocol has reviews chosen. */
public enum PlanCriterion {
    EFFECTIVENESS("Effectiveness"),
    FINANCIAL("Financial benefits"),
    RESILIENCE("Resilience"),
    TIMELINESS("Timeliness"),
    RISK("Risk and opportunity");

    private final String title;

    PlanCriterion(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public List<PlanQuestion> questions() {
        return Arrays.stream(PlanQuestion.values())
                .filter(question -> question.criterion() == this)
                .toList();
    }
}
