package org.commonweal.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.junit.jupiter.api.Test;

class SetupLinkTest {

    private static final Instant START = Instant.parse("2027-01-25T09:00:00Z");

    private final PortalClock clock = new PortalClock(Clock.fixed(START, ZoneOffset.UTC));
    private final SetupLink link = new SetupLink(clock);

    @Test
    void isNotGuessedAndNotTheSameTwice() {
        assertThat(link.issue()).matches("[0-9a-f]{32}").isNotEqualTo(link.issue());
    }

    @Test
    void worksForHalfAnHour() {
        var token = link.issue();

        clock.at(START.plusSeconds(1799), () -> {
            link.require(token);
            return token;
        });
        assertThatThrownBy(() -> clock.at(START.plusSeconds(1800), () -> {
                    link.require(token);
                    return token;
                }))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void diesWhenAnotherIsMade() {
        var first = link.issue();
        var second = link.issue();

        refuses(first);
        refuses("");
        assertThatCode(() -> link.require(second)).doesNotThrowAnyException();
    }

    @Test
    void survivesWorkThatFails() {
        var token = link.issue();

        assertThatThrownBy(() -> link.use(token, () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThatCode(() -> link.use(token, () -> {})).doesNotThrowAnyException();
        refuses(token);
    }

    @Test
    void isUsedOnceHoweverManyCome() {
        var token = link.issue();
        var uses = new AtomicInteger();
        var refusals = new AtomicInteger();

        IntStream.range(0, 50).parallel().forEach(caller -> {
            try {
                link.use(token, uses::incrementAndGet);
            } catch (RuleViolation dead) {
                refusals.incrementAndGet();
            }
        });

        assertThat(uses).hasValue(1);
        assertThat(refusals).hasValue(49);
    }

    private void refuses(String token) {
        assertThatThrownBy(() -> link.require(token))
                .isInstanceOf(RuleViolation.class)
                .extracting("code")
                .isEqualTo("setup.linkDead");
    }
}
