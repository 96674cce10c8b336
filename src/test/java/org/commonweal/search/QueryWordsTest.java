package org.commonweal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonweal.search.QueryWords.Wanted;
import org.junit.jupiter.api.Test;

class QueryWordsTest {

    private final QueryWords words = new QueryWords(
            QueryWordsTest::stems,
            List.of(Set.of("ICB", "integrated care board", "CCG"), Set.of("outcome", "priority")));

    @Test
    void addsWhatMeansTheSame() {
        assertThat(words.read("ccg report"))
                .containsExactly(
                        new Wanted(List.of("ccg"), Set.of("ICB", "integrated care board")),
                        new Wanted(List.of("report"), Set.of()));
    }

    @Test
    void recognisesPhrasesOfSeveralWordsAndOtherForms() {
        assertThat(words.read("Integrated care boards priority"))
                .containsExactly(
                        new Wanted(List.of("Integrated", "care", "boards"), Set.of("ICB", "CCG")),
                        new Wanted(List.of("priority"), Set.of("outcome")));
    }

    @Test
    void takesQuotedPhrasesAsTheyAre() {
        assertThat(words.read("\"ccg\" “care for all"))
                .containsExactly(new Wanted(List.of("ccg"), Set.of()), new Wanted(List.of("care for all"), Set.of()));
    }

    @Test
    void ignoresWhatHoldsNoWord() {
        assertThat(words.read("- & \"\" ***")).isEmpty();
    }

    private static List<String> stems(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .toList();
    }
}
