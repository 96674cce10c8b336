package org.commonweal.commissioning.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.commissioning.scoring.Contender;
import org.commonweal.commissioning.scoring.Weights;

/** The seven proposals of the demonstration, with the points they got. */
public final class PlanProposals {

    public static final Map<String, List<Integer>> POINTS = points();

    private PlanProposals() {}

    private static Map<String, List<Integer>> points() {
        var points = new LinkedHashMap<String, List<Integer>>();
        points.put("P1", List.of(5, 4, 3, 4, 4, 4, 4, 3, 1, 4, 4, 4, 4));
        points.put("P2", List.of(4, 4, 5, 4, 3, 4, 5, 4, 1, 4, 3, 2, 3));
        points.put("P3", List.of(5, 4, 4, 4, 3, 4, 3, 5, 2, 4, 4, 3, 4));
        points.put("P4", List.of(3, 3, 2, 3, 3, 3, 3, 2, 2, 2, 3, 3, 3));
        points.put("P5", List.of(3, 4, 3, 3, 1, 3, 4, 1, 1, 2, 3, 3, 3));
        points.put("P6", List.of(2, 4, 4, 4, 3, 5, 4, 2, 1, 3, 3, 2, 3));
        points.put("P7", List.of(4, 3, 3, 3, 2, 4, 4, 3, 5, 4, 4, 3, 4));
        return points;
    }

    public static ScoreSheet sheet(List<Integer> points) {
        return ScoreSheet.of(points);
    }

    public static Weights weights() {
        return Weights.of(Map.of("EFFECTIVENESS", 30, "FINANCIAL", 25, "RESILIENCE", 15, "TIMELINESS", 15, "RISK", 15));
    }

    public static List<Contender> contenders() {
        return POINTS.entrySet().stream()
                .map(entry -> ScoreSheet.of(entry.getValue()).contender(entry.getKey()))
                .toList();
    }
}
