package org.commonweal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;
import org.commonweal.kernel.PortalCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagementServerTest {

    @TempDir
    Path data;

    private ManagementServer server;

    @BeforeEach
    void startsServer() throws IOException {
        server = new ManagementServer(new Commands(List.of(new Echo(), new Broken())), new RunFile(data));
        server.start("8080");
    }

    @AfterEach
    void stopsServer() throws IOException {
        server.stop();
    }

    @Test
    void carriesOutACommandAndTellsItsExitCode() throws Exception {
        var answer = ask("POST", "/command/echo", secret(), "first\nzweitens ü\n");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("first\nzweitens ü\n");
        assertThat(answer.headers().firstValue("X-Exit-Code")).hasValue("2");
    }

    @Test
    void refusesWhoeverDoesNotKnowTheSecret() throws Exception {
        assertThat(ask("POST", "/command/echo", "guess", "first").statusCode()).isEqualTo(401);
        assertThat(ask("GET", "/alive", "", "").statusCode()).isEqualTo(401);
    }

    @Test
    void saysWhichCommandsThereAreWhenAskedForAnother() throws Exception {
        var answer = ask("POST", "/command/dance", secret(), "");

        assertThat(answer.body()).isEqualTo("There is no command dance; there are: broken, echo.\n");
        assertThat(answer.headers().firstValue("X-Exit-Code")).hasValue("2");
    }

    @Test
    void reportsACommandThatFails() throws Exception {
        var answer = ask("POST", "/command/broken", secret(), "");

        assertThat(answer.body()).isEqualTo("The command broken failed: out of order\n");
        assertThat(answer.headers().firstValue("X-Exit-Code")).hasValue("1");
    }

    @Test
    void carriesOutNothingOnAGet() throws Exception {
        assertThat(ask("GET", "/command/echo", secret(), "").statusCode()).isEqualTo(404);
        assertThat(ask("GET", "/alive", secret(), "").body()).isEqualTo("commonweal\n");
    }

    @Test
    void keepsItsSecretFromOtherUsersAndLeavesNothingBehind() throws IOException {
        assertThat(Files.getPosixFilePermissions(data.resolve("management.secret")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));

        server.stop();

        assertThat(data).isEmptyDirectory();
    }

    private String secret() throws IOException {
        return Files.readString(data.resolve("management.secret")).strip();
    }

    private HttpResponse<String> ask(String method, String path, String secret, String body) throws Exception {
        var run = new Properties();
        run.load(Files.newBufferedReader(data.resolve("portal.run")));
        assertThat(run.getProperty("pid"))
                .isEqualTo(String.valueOf(ProcessHandle.current().pid()));
        assertThat(run.getProperty("port")).isEqualTo("8080");
        var address = URI.create("http://127.0.0.1:%s%s".formatted(run.getProperty("management-port"), path));
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + secret)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private record Echo() implements PortalCommand {

        @Override
        public String name() {
            return "echo";
        }

        @Override
        public int run(List<String> arguments, PrintWriter out) {
            arguments.forEach(out::println);
            return arguments.size();
        }
    }

    private record Broken() implements PortalCommand {

        @Override
        public String name() {
            return "broken";
        }

        @Override
        public int run(List<String> arguments, PrintWriter out) {
            throw new IllegalStateException("out of order");
        }
    }
}
