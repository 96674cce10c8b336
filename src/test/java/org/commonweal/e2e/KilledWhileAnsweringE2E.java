package org.commonweal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.commonweal.testing.MySqlFolders;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The program is killed again and again while people send their answers. Whoever was told that their answers were
 * received finds them afterwards, whoever was told nothing sends again, and everybody is counted once. One kill on each
 * database; {@code -Dcommonweal.kills=50} makes the long run.
 */
class KilledWhileAnsweringE2E {

    private static final int KILLS = Integer.getInteger("commonweal.kills", 1);
    private static final int RESPONDENTS = 6;
    private static final String PATH = "/consultations/a-new-way-to-run-leisure-arts-and-culture";

    /** Open for as long as respondents come back. */
    private final HttpClient client = HttpClient.newHttpClient();

    private final Random random = new Random();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final Queue<Respondent> everybody = new ConcurrentLinkedQueue<>();
    private final List<String> options = new ArrayList<>(List.of(
            "--commonweal.demo.enabled=true",
            "--commonweal.consultation.limits.starts=1000000",
            "--commonweal.consultation.limits.pages=1000000"));

    @Test
    void losesAndDoublesNothingOnTheEmbeddedDatabase() throws Exception {
        var data = PackagedPortal.temporaryFolder();
        killAgainAndAgain(data);
        everybodyIsStoredOnce(
                "jdbc:h2:file:" + data.resolve("db").resolve("portal")
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "portal_owner",
                Files.readString(data.resolve("secrets").resolve("database-owner"))
                        .strip());
    }

    @Test
    @Tag("mysql")
    void losesAndDoublesNothingOnMySql() throws Exception {
        var database = MySqlFolders.newDatabase();
        database.forEach(setting -> options.add("--" + setting));
        killAgainAndAgain(PackagedPortal.temporaryFolder());
        everybodyIsStoredOnce(
                setting(database, "url"), setting(database, "owner-user"), setting(database, "owner-password"));
    }

    private static String setting(List<String> settings, String name) {
        var prefix = "commonweal.database." + name + "=";
        return settings.stream()
                .filter(setting -> setting.startsWith(prefix))
                .findFirst()
                .orElseThrow()
                .substring(prefix.length());
    }

    /** Every round kills another process; the last one is asked what became of everybody. */
    private void killAgainAndAgain(Path data) throws Exception {
        for (int round = 0; round < KILLS; round++) {
            try (var portal = start(data)) {
                answerUntilKilled(portal, round);
            }
        }
        try (var portal = start(data)) {
            var references = new HashSet<String>();
            for (var one : everybody) {
                var before = one.reference(portal.url(PATH));
                if (one.acknowledged()) {
                    assertThat(before).as("acknowledged: %s", one.words()).isNotEmpty();
                }
                one.send(portal.url(PATH));
                var sending = one.lastAnswer();
                var now = one.reference(portal.url(PATH));
                assertThat(now)
                        .as("sent again: %s (%s, then %s)", one.words(), sending, one.lastAnswer())
                        .isNotEmpty();
                assertThat(before).isIn("", now);
                assertThat(references.add(now)).as("a reference of its own").isTrue();
            }
        }
        assertThat(refused).as("turned away while the program ran").isEmpty();
        assertThat(everybody.stream().filter(Respondent::acknowledged).count())
                .as("acknowledged before a kill")
                .isPositive();
    }

    private PackagedPortal start(Path data) {
        var portal = PackagedPortal.start(data, options.toArray(String[]::new));
        Awaitility.await("the demonstration's consultation")
                .atMost(java.time.Duration.ofMinutes(3))
                .pollInterval(java.time.Duration.ofMillis(250))
                .until(() -> portal.get(PATH).statusCode() == 200);
        return portal;
    }

    private void answerUntilKilled(PackagedPortal portal, int round) throws Exception {
        var killed = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(RESPONDENTS)) {
            for (int i = 0; i < RESPONDENTS; i++) {
                var name = "Killed in round %d, respondent %d".formatted(round, i);
                threads.submit(() -> answerOneAfterAnother(portal.url(PATH), name, killed));
            }
            Awaitility.await("somebody to be told that their answers were received")
                    .atMost(java.time.Duration.ofMinutes(1))
                    .pollInterval(java.time.Duration.ofMillis(5))
                    .until(() -> everybody.stream().anyMatch(one -> one.saidIn(name(round)) && one.acknowledged()));
            Thread.sleep(random.nextInt(400));
            portal.kill();
            killed.set(true);
        }
    }

    private static String name(int round) {
        return "Killed in round %d,".formatted(round);
    }

    private Void answerOneAfterAnother(String address, String name, AtomicBoolean killed) throws Exception {
        for (int turn = 0; !killed.get(); turn++) {
            var one = new Respondent(client, name + ", turn " + turn + ".");
            try {
                one.answer(address);
            } catch (UncheckedIOException theProgramIsGone) {
                break;
            } catch (IllegalStateException notLetIn) {
                refused.add(notLetIn.getMessage());
            } finally {
                if (one.typed()) {
                    everybody.add(one);
                }
            }
        }
        return null;
    }

    private void everybodyIsStoredOnce(String url, String user, String password) throws Exception {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT body, COUNT(*) FROM consultation_answer WHERE body LIKE 'Killed in round%' GROUP BY body")) {
            var stored = new HashSet<String>();
            while (rows.next()) {
                assertThat(rows.getInt(2))
                        .as("%s, how often", rows.getString(1))
                        .isEqualTo(1);
                stored.add(rows.getString(1));
            }
            assertThat(stored)
                    .containsExactlyInAnyOrderElementsOf(
                            everybody.stream().map(Respondent::words).toList());
        }
    }
}
