package org.commonweal.identity.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

@PortalTest
class PasswordCheckTest {

    private static final String PASSWORD = "four unrelated words here";

    @Autowired
    World world;

    @Autowired
    AccountService accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    FailedAttempts attempts;

    @AfterEach
    void putTheClockBack() {
        TestClock.reset();
    }

    @Test
    void locksAnAddressThatTriesManyNamesAndNoOther() {
        var person = world.officer("Sam Sprayed");
        accounts.create(person, null, PASSWORD);
        var check = new PasswordCheck(accounts, passwords, attempts);
        for (int name = 0; name < FailedAttempts.ALLOWED_FROM_ADDRESS; name++) {
            attempts.failedFrom("192.0.2.7");
        }

        assertThatThrownBy(() -> check.authenticate(typed(world.emailOf(person), "192.0.2.7")))
                .isInstanceOf(LockedException.class);
        assertThat(check.authenticate(typed(world.emailOf(person), "192.0.2.8")))
                .isNotNull();
        TestClock.move(Duration.ofMinutes(16));
        assertThat(check.authenticate(typed(world.emailOf(person), "192.0.2.7")))
                .isNotNull();
    }

    @Test
    void countsWrongPasswordsOfDifferentNamesForTheirAddress() {
        var check = new PasswordCheck(accounts, passwords, attempts);
        for (int name = 0; name < FailedAttempts.ALLOWED_FROM_ADDRESS; name++) {
            var stranger = typed("nobody" + name + "@example.org", "192.0.2.9");
            assertThatThrownBy(() -> check.authenticate(stranger)).isNotNull();
        }

        assertThat(attempts.lockedFrom("192.0.2.9")).isTrue();
    }

    private static UsernamePasswordAuthenticationToken typed(String name, String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        var typed = UsernamePasswordAuthenticationToken.unauthenticated(name, PASSWORD);
        typed.setDetails(new WebAuthenticationDetails(request));
        return typed;
    }
}
