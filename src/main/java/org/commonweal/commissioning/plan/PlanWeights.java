package org.commonweal.commissioning.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonweal.commissioning.scoring.Weights;

/** How much each criterion counts in a year; 100 points together. */
@Embeddable
public record PlanWeights(
        @Column(name = "effectiveness", nullable = false) int effectiveness,
        @Column(name = "financial", nullable = false) int financial,
        @Column(name = "resilience", nullable = false) int resilience,
        @Column(name = "timeliness", nullable = false) int timeliness,
        @Column(name = "risk", nullable = false) int risk) {

    /** Refuses weights that do not come to 100. */
    Weights exact() {
        var points = new LinkedHashMap<String, Integer>();
        byCriterion().forEach((criterion, weight) -> points.put(criterion.name(), weight));
        return Weights.of(points);
    }

    public Map<PlanCriterion, Integer> byCriterion() {
        var points = new LinkedHashMap<PlanCriterion, Integer>();
        for (var criterion : PlanCriterion.values()) {
            points.put(criterion, of(criterion));
        }
        return points;
    }

    public int of(PlanCriterion criterion) {
        return switch (criterion) {
            case EFFECTIVENESS -> effectiveness;
            case FINANCIAL -> financial;
            case RESILIENCE -> resilience;
            case TIMELINESS -> timeliness;
            case RISK -> risk;
        };
    }
}
