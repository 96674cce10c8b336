package org.commonweal.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The launcher's commands on a data folder, whether its portal runs or not. */
class CommandsE2E {

    private final Path data = PackagedPortal.temporaryFolder();

    @Test
    void verifyTheAuditTrailAndNameTheRowSomebodyChanged() throws Exception {
        try (var portal = PackagedPortal.start(data)) {
            assertThat(portal.get("/").statusCode()).isEqualTo(200);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(portal("verify-audit").text())
                            .contains("0 rows at the end wait for their seal.", "The record is good."));
            assertThat(portal("verify-audit").code()).isZero();
        }
        assertThat(portal("verify-audit").code()).isZero();

        change("UPDATE audit_event SET details = '{\"nothing\":\"happened\"}' WHERE seq = 2");

        var stopped = portal("verify-audit");
        assertThat(stopped.code()).isEqualTo(1);
        assertThat(stopped.text()).contains("The record is NOT good. First bad row: 2 ");
        try (var portal = PackagedPortal.start(data)) {
            assertThat(portal.pid()).isPositive();
            var running = portal("verify-audit");
            assertThat(running.code()).isEqualTo(1);
            assertThat(running.text()).contains("The record is NOT good. First bad row: 2 ");
        }
    }

    @Test
    void makeTheIndexAnewWhetherThePortalRunsOrNot() throws Exception {
        try (var portal = PackagedPortal.start(data)) {
            assertThat(portal.get("/").statusCode()).isEqualTo(200);
            var running = portal("reindex");
            assertThat(running.code()).as(running.text()).isZero();
        }
        var stopped = portal("reindex");
        assertThat(stopped.code()).as(stopped.text()).isZero();
    }

    @Test
    void sayWhichDataIsPastItsTimeWhetherThePortalRunsOrNot() throws Exception {
        try (var portal = PackagedPortal.start(data)) {
            assertThat(portal.get("/").statusCode()).isEqualTo(200);
            assertThat(portal("retention").text()).contains("Words people wrote", "Nothing was deleted.");
            var unknown = portal(
                    "consultation-file",
                    "nothing",
                    "--out",
                    data.resolve("file.zip").toString());
            assertThat(unknown.code()).isEqualTo(1);
            assertThat(unknown.text()).contains("There is no consultation at /consultations/nothing");
        }
        var stopped = portal("retention", "execute");
        assertThat(stopped.code()).as(stopped.text()).isZero();
        assertThat(stopped.text()).contains("Done.");
    }

    /** As somebody does who has the files and the owner's password, past the portal. */
    private void change(String statement) throws IOException, SQLException {
        var password = Files.readString(data.resolve("secrets").resolve("database-owner"))
                .strip();
        var address = "jdbc:h2:file:" + data.resolve("db").resolve("portal") + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE"
                + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE";
        try (var connection = DriverManager.getConnection(address, "portal_owner", password);
                var change = connection.createStatement()) {
            assertThat(change.executeUpdate(statement)).isEqualTo(1);
            // The portal's settings would keep it open in this program.
            change.execute("SHUTDOWN");
        }
    }

    private Answer portal(String... command) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("bash", "./portal"));
        words.addAll(List.of(command));
        words.addAll(List.of("--data", data.toString()));
        var process = new ProcessBuilder(words).redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Answer(process.waitFor(), text);
    }

    private record Answer(int code, String text) {}
}
