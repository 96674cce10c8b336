package org.commonweal.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.commonweal.kernel.PortalCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.mock.env.MockPropertySource;

/** A small application, started as the program's main method starts the portal. */
class OperationsTest {

    @TempDir
    Path data;

    @Test
    void aRunningPortalCanBeAskedUntilItStops() {
        var portal = start();
        assertThat(data.resolve("portal.run")).exists();
        assertThat(data.resolve("management.secret")).exists();

        portal.close();

        assertThat(data.resolve("portal.run")).doesNotExist();
    }

    @Test
    void noSecondProgramStartsOnTheSameData() {
        try (var portal = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(DataFolderProblem.class)
                    .hasMessageContaining("is in use by process");
            assertThat(portal.isActive()).isTrue();
        }
        start().close();
    }

    @Test
    void aCommandRunsWithoutOpeningAPort() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MockPropertySource()
                        .withProperty(CommandMode.COMMAND, "count")
                        .withProperty("server.port", "8080"));

        new CommandMode().postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.getProperty("server.port")).isEqualTo("-1");
        assertThat(environment.getProperty("commonweal.demo.enabled")).isEqualTo("false");
    }

    @Test
    void aCommandAnswersOnStandardOutputAndEndsWithItsCode() {
        var out = new ByteArrayOutputStream();
        var code = new AtomicInteger(-1);
        var runner = new CommandRunner("count", new Commands(List.of(new Count())), out, code::set);

        runner.run(new DefaultApplicationArguments("--commonweal.command=count", "one", "two"));

        assertThat(out.toString(UTF_8)).isEqualTo("2 arguments\n");
        assertThat(code).hasValue(2);
    }

    private ConfigurableApplicationContext start() {
        var application = new SpringApplication(Small.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(false);
        application.addInitializers(new DataFolderLock());
        return application.run("--commonweal.data=" + data);
    }

    @Configuration
    @Import(OperationsConfiguration.class)
    static class Small {

        @Bean
        PortalCommand count() {
            return new Count();
        }
    }

    private record Count() implements PortalCommand {

        @Override
        public String name() {
            return "count";
        }

        @Override
        public int run(List<String> arguments, PrintWriter out) {
            out.println(arguments.size() + " arguments");
            return arguments.size();
        }
    }
}
