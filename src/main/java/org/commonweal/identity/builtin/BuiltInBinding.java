package org.commonweal.identity.builtin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Keeps the built-in provider to the machine it runs on: it listens on loopback unless told otherwise, and does not
 * start in production or where others could reach it.
 */
class BuiltInBinding implements EnvironmentPostProcessor {

    private static final String ADDRESS = "server.address";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!"builtin".equalsIgnoreCase(environment.getProperty("commonweal.identity.provider", "builtin"))) {
            return;
        }
        if (Arrays.asList(environment.getActiveProfiles()).contains("production")) {
            throw new BuiltInRefused("The built-in sign-in is for one machine and does not start in production.");
        }
        var address = environment.getProperty(ADDRESS);
        if (address == null) {
            environment.getPropertySources().addLast(new MapPropertySource("builtIn", Map.of(ADDRESS, "127.0.0.1")));
        } else if (!isLoopback(address)) {
            throw new BuiltInRefused("The built-in sign-in does not start where other machines could reach it ("
                    + ADDRESS + " is " + address + ").");
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
