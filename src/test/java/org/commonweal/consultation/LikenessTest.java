package org.commonweal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void findsCopiesWithAWordChangedAndNothingElse() {
        int found = 0;
        for (int seed = 0; seed < 200; seed++) {
            var likeness = new Likeness();
            var words = words(new Random(seed), 80);
            assertThat(likeness.seenBefore(words)).isFalse();
            assertThat(likeness.seenBefore(words(new Random(seed + 1_000), 80))).isFalse();
            found += likeness.seenBefore("Yes " + words.toUpperCase() + "!") ? 1 : 0;
        }
        assertThat(found).isGreaterThanOrEqualTo(190);
    }

    @Test
    void shortTextsAreNobodysCopy() {
        var likeness = new Likeness();

        assertThat(likeness.seenBefore("Keep the pool open")).isFalse();
        assertThat(likeness.seenBefore("Keep the pool open")).isFalse();
    }

    private static String words(Random random, int count) {
        return random.ints(count, 0, 500).mapToObj(number -> "word" + number).collect(Collectors.joining(" "));
    }
}
