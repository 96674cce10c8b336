package org.commonweal.identity.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class BuiltInBindingTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void keepsThePortalToItsOwnMachineUnlessToldOtherwise() {
        bind();

        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.1", "::1", "localhost"})
    void takesEveryAddressThatStaysOnTheMachine(String address) {
        environment.setProperty("server.address", address);

        bind();

        assertThat(environment.getProperty("server.address")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", "no such machine"})
    void refusesToStartWhereOtherMachinesReachIt(String address) {
        environment.setProperty("server.address", address);

        assertThatThrownBy(this::bind).isInstanceOf(BuiltInRefused.class).hasMessageContaining(address);
    }

    @Test
    void refusesToStartInProductionWhereverItListens() {
        environment.setActiveProfiles("production");
        environment.setProperty("server.address", "127.0.0.1");

        assertThatThrownBy(this::bind).isInstanceOf(BuiltInRefused.class).hasMessageContaining("production");
    }

    @Test
    void leavesTheAddressAloneWhereAnotherProviderSignsPeopleIn() {
        environment.setProperty("commonweal.identity.provider", "oidc");
        environment.setActiveProfiles("production");

        bind();

        assertThat(environment.getProperty("server.address")).isNull();
    }

    private void bind() {
        new BuiltInBinding().postProcessEnvironment(environment, new SpringApplication());
    }
}
