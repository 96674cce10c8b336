package org.commonweal.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

    @TempDir
    Path folder;

    @Test
    void helpNamesEveryCommand() throws Exception {
        var answer = portal("help");

        assertThat(answer.code()).isZero();
        assertThat(answer.text()).contains("run", "test", "bench", "verify-audit", "--port", "--no-demo", "--fast");
    }

    @Test
    void refusesACommandItDoesNotKnow() throws Exception {
        var answer = portal("dance");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.text()).contains("there is no command dance", "Usage: ./portal COMMAND");
    }

    @Test
    void refusesOptionsThatMakeNoSense() throws Exception {
        assertThat(portal("run", "--port", "high")).isEqualTo(new Answer(2, """
                portal: --port needs a number from 1 to 65535, not high.
                """));
        assertThat(portal("run", "--data")).isEqualTo(new Answer(2, """
                portal: --data needs a value. See ./portal help.
                """));
        assertThat(portal("run", "--dance")).isEqualTo(new Answer(2, """
                portal: run does not know --dance. See ./portal help.
                """));
    }

    @Test
    void refusesAPortThatIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(taken.getLocalPort());

            var answer = portal("run", "--port", port, "--data", folder.toString());

            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.text()).contains("port " + port + " is taken");
        }
    }

    @Test
    void refusesADataFolderThatCannotBeMade() throws Exception {
        var file = Files.createFile(folder.resolve("file"));

        var answer = portal("run", "--data=" + file.resolve("data"));

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text()).contains("cannot be made");
    }

    @Test
    void refusesToCheckADataFolderThatIsNotThere() throws Exception {
        var answer = portal("verify-audit", "--data", folder.resolve("none").toString());

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.text()).contains("there is no data folder");
    }

    private static Answer portal(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bash", "./portal"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Answer(process.waitFor(), text);
    }

    private record Answer(int code, String text) {}
}
