package org.commonweal.commissioning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.commonweal.commissioning.scoring.Place;
import org.commonweal.commissioning.scoring.Ratio;
import org.commonweal.commissioning.scoring.Sensitivity;
import org.commonweal.commissioning.scoring.Weights;
import org.commonweal.kernel.RuleViolation;
import org.junit.jupiter.api.Test;

class PlanScoringTest {

    private final Weights weights = PlanProposals.weights();

    @Test
    void ranksTheProposalsOfTheDemonstration() {
        assertThat(Place.ranked(weights, PlanProposals.contenders()))
                .extracting(Place::rank, Place::ref, place -> place.shown().toPlainString())
                .containsExactly(
                        tuple(1, "P3", "77.8"),
                        tuple(2, "P1", "77.3"),
                        tuple(3, "P2", "74.5"),
                        tuple(4, "P7", "69.3"),
                        tuple(5, "P6", "63.8"),
                        tuple(6, "P5", "56.2"),
                        tuple(7, "P4", "55.3"));
    }

    @Test
    void asksThirteenQuestionsUnderTheFiveCriteriaOfTheProtocol() {
        assertThat(PlanCriterion.values()).hasSize(5);
        assertThat(List.of(PlanCriterion.values()))
                .extracting(criterion -> criterion.questions().size())
                .containsExactly(2, 3, 2, 3, 3);
        assertThat(List.of(PlanQuestion.values()).stream().filter(PlanQuestion::reverse))
                .containsExactly(PlanQuestion.T3, PlanQuestion.K2);
    }

    @Test
    void putsAgeingWellFirstWhenTimelinessIsLoweredToFive() {
        assertThat(shown(PlanCriterion.TIMELINESS, 5))
                .containsEntry("P1", "80.2")
                .containsEntry("P3", "78.4");
        assertThat(shift(PlanCriterion.TIMELINESS, Sensitivity.Kind.LOWERED).ranking())
                .extracting(Place::ref)
                .startsWith("P1", "P3");
    }

    @Test
    void putsAgeingWellFirstWhenResilienceIsRaisedToTwentyFive() {
        assertThat(shown(PlanCriterion.RESILIENCE, 25))
                .containsEntry("P1", "77.6")
                .containsEntry("P3", "76.9")
                .containsEntry("P2", "76.3");
    }

    @Test
    void putsAgeingWellFirstWhenRiskIsRaisedToTwentyFive() {
        assertThat(shown(PlanCriterion.RISK, 25)).containsEntry("P1", "77.6").containsEntry("P3", "77.3");
    }

    @Test
    void keepsFamilyHelpFirstWhenRiskIsLoweredToFive() {
        assertThat(shown(PlanCriterion.RISK, 5)).containsEntry("P3", "78.4");
        assertThat(shift(PlanCriterion.RISK, Sensitivity.Kind.LOWERED)
                        .ranking()
                        .getFirst()
                        .ref())
                .isEqualTo("P3");
    }

    @Test
    void ranksByUnroundedTotalsWhereShownOnesAreEqual() {
        assertThat(shown(PlanCriterion.RISK, 5)).containsEntry("P1", "77.0").containsEntry("P2", "77.0");
        assertThat(shift(PlanCriterion.RISK, Sensitivity.Kind.LOWERED).ranking())
                .extracting(Place::rank, Place::ref)
                .contains(tuple(2, "P1"), tuple(3, "P2"));
    }

    @Test
    void findsTheNearestWeightsAtWhichAnotherComesFirst() {
        var sensitivity = Sensitivity.of(weights, PlanProposals.contenders());

        for (var turn : sensitivity.turns()) {
            int now = (int) weights.of(turn.criterion()).floor();
            assertThat(turn.raisedTo())
                    .as("%s raised", turn.criterion())
                    .isEqualTo(searched(turn.criterion(), now, 1, 100));
            assertThat(turn.loweredTo())
                    .as("%s lowered", turn.criterion())
                    .isEqualTo(searched(turn.criterion(), now, -1, 0));
        }
        assertThat(sensitivity.turns())
                .filteredOn(turn -> turn.criterion().equals("TIMELINESS"))
                .singleElement()
                .satisfies(turn -> assertThat(turn.firstWhenLowered()).containsExactly("P1"));
    }

    /** The plain way: try every whole weight. */
    private Integer searched(String criterion, int from, int step, int to) {
        for (int weight = from + step; step > 0 ? weight <= to : weight >= to; weight += step) {
            var first = Sensitivity.first(
                    Place.ranked(weights.with(criterion, Ratio.of(weight)), PlanProposals.contenders()));
            if (!first.contains("P3")) {
                return weight;
            }
        }
        return null;
    }

    @Test
    void goesWithoutEachCriterionInTurn() {
        var without = Sensitivity.of(weights, PlanProposals.contenders()).shifts().stream()
                .filter(shift -> shift.kind() == Sensitivity.Kind.DROPPED)
                .toList();

        assertThat(without).hasSize(5).allSatisfy(shift -> {
            assertThat(shift.weight()).isEqualTo(Ratio.ZERO);
            assertThat(shift.ranking()).hasSize(7);
        });
        assertThat(shown(PlanCriterion.TIMELINESS, 0)).containsEntry("P1", "81.6");
    }

    @Test
    void givesTheSameRankingInWhateverOrderTheProposalsCome() {
        var expected = Sensitivity.of(weights, PlanProposals.contenders());
        var random = new Random(26);

        for (int i = 0; i < 200; i++) {
            var mixed = new ArrayList<>(PlanProposals.contenders());
            Collections.shuffle(mixed, random);

            assertThat(Sensitivity.of(weights, mixed)).isEqualTo(expected);
        }
    }

    @Test
    void keepsTotalsBetweenNothingAndAHundredAndInTheOrderOfTheRanks() {
        var random = new Random(4);
        for (int i = 0; i < 300; i++) {
            var contenders = new ArrayList<org.commonweal.commissioning.scoring.Contender>();
            for (int n = 1; n <= 6; n++) {
                var points = random.ints(13, 0, 6).boxed().toList();
                contenders.add(ScoreSheet.of(points).contender("P" + n));
            }

            var ranking = Place.ranked(weights, contenders);

            assertThat(ranking)
                    .allSatisfy(place -> assertThat(place.shown()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100)));
            for (int n = 1; n < ranking.size(); n++) {
                int order = ranking.get(n - 1).total().compareTo(ranking.get(n).total());
                assertThat(order).isNotNegative();
                assertThat(ranking.get(n - 1).rank() == ranking.get(n).rank()).isEqualTo(order == 0);
            }
        }
    }

    @Test
    void sharesARankBetweenEqualTotalsAndListsThemByReference() {
        var same = ScoreSheet.of(PlanProposals.POINTS.get("P3"));
        var better = ScoreSheet.of(Collections.nCopies(13, 5));
        var worse = ScoreSheet.of(Collections.nCopies(13, 0));

        var ranking = Place.ranked(
                weights,
                List.of(
                        same.contender("P-10"),
                        worse.contender("P-1"),
                        same.contender("P-9"),
                        better.contender("P-2")));

        assertThat(ranking)
                .extracting(Place::rank, Place::ref)
                .containsExactly(tuple(1, "P-2"), tuple(2, "P-9"), tuple(2, "P-10"), tuple(4, "P-1"));
    }

    @Test
    void refusesPointsOutOfRangeAndMissingOnesByTheirQuestion() {
        var tooMany = new ArrayList<>(PlanProposals.POINTS.get("P1"));
        tooMany.set(3, 6);

        assertThatThrownBy(() -> ScoreSheet.of(tooMany))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("F2 is scored 0 to 5, not 6.")
                .satisfies(
                        refused -> assertThat(((RuleViolation) refused).field()).isEqualTo("F2"));
        assertThatThrownBy(() -> ScoreSheet.of(tooMany.subList(4, 13)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("commissioning.scoreMissing"));
    }

    private Sensitivity.Shift shift(PlanCriterion criterion, Sensitivity.Kind kind) {
        return Sensitivity.of(weights, PlanProposals.contenders()).shifts().stream()
                .filter(shift -> shift.criterion().equals(criterion.name()) && shift.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> shown(PlanCriterion criterion, int weight) {
        return Place.ranked(weights.with(criterion.name(), Ratio.of(weight)), PlanProposals.contenders()).stream()
                .collect(Collectors.toMap(Place::ref, place -> place.shown().toPlainString()));
    }
}
