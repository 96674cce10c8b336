package org.commonweal.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @Test
    void catchesTheProtocolsOwnExampleOfAnOutput() {
        assertThat(Wording.doubts("Deliver 10 public swimming sessions and 30 gym classes each week"))
                .containsExactly(
                        "It begins with what somebody does (“Deliver”), not with how people or a place will be.",
                        "“10 public swimming sessions” is an amount of service: an output.",
                        "“30 gym classes” is an amount of service: an output.",
                        "“each week” says how often something is given.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Provide warm rooms in every ward",
                "Twelve lunch clubs are open",
                "2,500 visits to the library each month",
                "Running a befriending service",
                "Providing transport",
                "Opening the hall on Sundays",
                "To open two new centres"
            })
    void catchesAmountsAndDeliveries(String text) {
        assertThat(Wording.doubts(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "People in Wellspring are physically, socially and mentally active",
                "Families cope, and children thrive",
                "Streets and green places are clean and cared for",
                "The town is a place people choose to live, work and visit",
                "Older people see somebody every day",
                "Open spaces are clean and safe",
                "Trains bring visitors who stay",
                "Nine in ten residents feel safe after dark",
                "Children aged 11 are ready for secondary school"
            })
    void leavesOutcomesAlone(String text) {
        assertThat(Wording.doubts(text)).isEmpty();
    }
}
