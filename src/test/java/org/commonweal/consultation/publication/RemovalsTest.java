package org.commonweal.consultation.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemovalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ring me on 07700 900133, please | Ring me on [removed: phone number], please
            Ring me on 07700 900133, please | Ring me, please
            Ask Smith's wife | Ask [removed]'s wife
            One. Two. | Two.
            """)
    void wordsMayBeTakenAway(String original, String redacted) {
        assertThat(Removals.added(original, redacted)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I like the pool | I hate the pool | hate
            One. Two. | Two. One. | One
            Ring me | Ring me on [removed: 07700 900133] | on
            Keep it | Keep it it | it
            """)
    void wordsMayNotBeAdded(String original, String redacted, String word) {
        assertThat(Removals.added(original, redacted)).contains(word);
    }
}
