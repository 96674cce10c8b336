package org.commonweal.operations;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * When the program is started for a command, it listens to nobody, loads no demonstration world and prints only the
 * command's answer.
 */
class CommandMode implements EnvironmentPostProcessor {

    static final String COMMAND = "commonweal.command";

    // A negative port keeps the web context, which other modules' beans rely on, and never opens a socket.
    private static final Map<String, Object> SETTINGS = Map.of(
            "server.port", "-1",
            "management.server.port", "",
            "commonweal.demo.enabled", "false",
            "spring.main.banner-mode", "off",
            "spring.main.log-startup-info", "false",
            "logging.level.root", "error");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty(COMMAND)) {
            environment.getPropertySources().addFirst(new MapPropertySource("commandMode", SETTINGS));
        }
    }
}
