package org.commonweal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.commonweal.identity.OneTimeLinks.Purpose;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class OneTimeLinksTest {

    @Autowired
    OneTimeLinks links;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void putTheClockBack() {
        TestClock.reset();
    }

    @Test
    void worksForOneOfManyAtOnce() throws Exception {
        var token = links.make(Purpose.SETUP, null, "test");
        var together = new CountDownLatch(1);
        var answers = new ArrayList<Callable<Boolean>>();
        for (int user = 0; user < 8; user++) {
            answers.add(() -> {
                together.await();
                try {
                    links.use(token, Purpose.SETUP);
                    return true;
                } catch (RuleViolation refused) {
                    return false;
                }
            });
        }

        long successes = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            var running = answers.stream().map(threads::submit).toList();
            together.countDown();
            for (var answer : running) {
                successes += answer.get() ? 1 : 0;
            }
        }

        assertThat(successes).isEqualTo(1);
    }

    @Test
    void isForItsPurposeAndItsTime() {
        var token = links.make(Purpose.RESET, null, "test");

        assertThat(links.look(token, Purpose.INVITATION)).isEmpty();
        assertThat(links.look(token, Purpose.RESET)).isPresent();

        TestClock.move(Duration.ofMinutes(31));
        assertThat(links.look(token, Purpose.RESET)).isEmpty();
    }

    @Test
    void keepsNoTokenInTheClear() {
        var token = links.make(Purpose.SETUP, null, "test");

        assertThat(token).hasSize(32);
        assertThat(jdbc.queryForObject("select count(*) from one_time_link where token_hash = ?", Integer.class, token))
                .isZero();
    }
}
