package org.commonweal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoAnnouncementTest {

    @Test
    void namesEveryPersonOfTheDemonstrationAndTheirPassword() {
        var lines = DemoAnnouncement.lines("open-sesame-2026");

        assertThat(lines).first().asString().endsWith("with the password open-sesame-2026");
        assertThat(lines)
                .hasSize(1
                        + Sheet.rows("people.csv").size()
                        + Sheet.rows("guests.csv").size());
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .contains("analyst")
                        .contains("Max Evidence")
                        .contains("reviews, accepts and publishes evidence"));
    }
}
