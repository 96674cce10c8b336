package org.commonweal.webkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class RateLimitsTest {

    private final RateLimits limits = new RateLimits();

    @Test
    void letsARoomfulOfPeopleBehindOneAddressPass() {
        for (int person = 0; person < 30; person++) {
            assertThatCode(() -> take("192.0.2.1", "")).doesNotThrowAnyException();
        }
    }

    @Test
    void stopsABotWhateverItSaysAboutItself() {
        for (int i = 0; i < 60; i++) {
            take("192.0.2.2", "10.0.0." + i);
        }

        assertThatThrownBy(() -> take("192.0.2.2", "10.9.9.9")).isInstanceOf(TooManyRequests.class);
        assertThatCode(() -> take("192.0.2.3", "")).doesNotThrowAnyException();
    }

    @Test
    void takesAnIpv6NetworkForOneClient() {
        for (int i = 0; i < 60; i++) {
            take("2001:db8:1:2::" + Integer.toHexString(i + 1), "");
        }

        assertThatThrownBy(() -> take("2001:db8:1:2:ffff::1", "")).isInstanceOf(TooManyRequests.class);
        assertThatCode(() -> take("2001:db8:1:3::1", "")).doesNotThrowAnyException();
    }

    private void take(String address, String forwardedFor) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        request.addHeader("X-Forwarded-For", forwardedFor);
        limits.take("contact", request, 60, Duration.ofHours(1));
    }
}
