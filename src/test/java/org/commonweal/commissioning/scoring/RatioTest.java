package org.commonweal.commissioning.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void isReducedSoThatEqualOnesAreEqual() {
        assertThat(Ratio.of(6, -4)).isEqualTo(Ratio.of(-3, 2)).hasToString("-3/2");
        assertThat(Ratio.parse("-3/2")).isEqualTo(Ratio.of(-3, 2));
        assertThat(Ratio.parse("7")).isEqualTo(Ratio.of(7));
    }

    @Test
    void roundsHalfUpForShowingOnly() {
        assertThat(Ratio.of(7705, 100).rounded(1)).hasToString("77.1");
        assertThat(Ratio.of(77049, 1000).rounded(1)).hasToString("77.0");
        assertThat(Ratio.of(77049, 1000)).isLessThan(Ratio.of(7705, 100));
    }

    @Test
    void takesTheWholeNumberBelow() {
        assertThat(Ratio.of(7, 2).floor()).isEqualTo(3);
        assertThat(Ratio.of(-7, 2).floor()).isEqualTo(-4);
        assertThat(Ratio.of(-4, 2).floor()).isEqualTo(-2);
    }
}
