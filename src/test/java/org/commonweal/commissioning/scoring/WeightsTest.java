package org.commonweal.commissioning.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.commonweal.kernel.RuleViolation;
import org.junit.jupiter.api.Test;

class WeightsTest {

    @Test
    void refusesWeightsThatDoNotComeToAHundredAndSaysWhatIsMissing() {
        assertThatThrownBy(() -> Weights.of(Map.of("a", 60, "b", 35)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("commissioning.weights"))
                .hasMessage("The weights come to 95. Add 5 so that they come to 100.");
        assertThatThrownBy(() -> Weights.of(Map.of("a", 60, "b", 41)))
                .hasMessage("The weights come to 101. Take away 1 so that they come to 100.");
    }

    @Test
    void refusesAWeightBelowZeroOnItsField() {
        assertThatThrownBy(() -> Weights.of(Map.of("a", 110, "b", -10)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo("b"));
    }

    @Test
    void keepsTheProportionsOfTheOthers() {
        var weights =
                Weights.of(new TreeMap<>(Map.of("a", 50, "b", 30, "c", 20))).with("a", Ratio.of(60));

        assertThat(weights.of("b")).isEqualTo(Ratio.of(24));
        assertThat(weights.of("c")).isEqualTo(Ratio.of(16));
    }

    @Test
    void comesToAHundredWhateverWeightIsSet() {
        var random = new Random(100);
        for (int i = 0; i < 500; i++) {
            int first = random.nextInt(101);
            int second = random.nextInt(101 - first);
            var weights = Weights.of(new TreeMap<>(Map.of("a", first, "b", second, "c", 100 - first - second)));

            var changed = weights.with("b", Ratio.of(random.nextInt(1001), 10));

            assertThat(changed.points().values().stream().reduce(Ratio.ZERO, Ratio::plus))
                    .isEqualTo(Ratio.of(100));
        }
    }

    @Test
    void sharesOutEquallyWhatASingleWeightGivesUp() {
        var weights =
                Weights.of(new TreeMap<>(Map.of("a", 100, "b", 0, "c", 0))).with("a", Ratio.of(90));

        assertThat(weights.of("b")).isEqualTo(Ratio.of(5));
    }
}
