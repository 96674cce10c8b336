package org.commonweal.webkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class FormTokensTest {

    @Autowired
    FormTokens tokens;

    @AfterEach
    void putTheClockBack() {
        TestClock.reset();
    }

    @Test
    void recognisesItsOwnTokenForTheFormItWasIssuedFor() {
        var token = tokens.issue("contact");

        assertThat(tokens.read("contact", token)).isPresent();
        assertThat(tokens.read("complaint", token)).isEmpty();
    }

    @Test
    void givesEveryFormAKeyOfItsOwn() {
        var keys = new HashSet<String>();
        for (int i = 0; i < 100; i++) {
            keys.add(tokens.read("contact", tokens.issue("contact"))
                    .orElseThrow()
                    .key());
        }

        assertThat(keys).hasSize(100);
    }

    @Test
    void refusesATokenThatWasChanged() {
        var token = tokens.issue("contact");

        for (int i = 0; i < token.length() - 1; i++) {
            var other = token.charAt(i) == 'A' ? 'B' : 'A';
            var forged = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(tokens.read("contact", forged)).isEmpty();
        }
        assertThat(tokens.read("contact", "")).isEmpty();
        assertThat(tokens.read("contact", "not base64 !")).isEmpty();
    }

    @Test
    void refusesATokenAfterADay() {
        var token = tokens.issue("contact");

        TestClock.move(Duration.ofHours(25));

        assertThat(tokens.read("contact", token)).isEmpty();
    }
}
