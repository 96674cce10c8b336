package org.commonweal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.commonweal.Commonweal;
import org.commonweal.testing.OnlyTheProduct;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** A demonstration whose load was cut off is completed by the next start, and is the same as any other. */
class CutOffLoadTest {

    /** Work of the portal's own jobs, which wait for nobody; what is audited is counted by kind. */
    private static final List<String> BESIDE = List.of(
            "audit_event", "audit_seal", "outgoing_mail", "hsearch_agent", "hsearch_outbox_event", "notice_event");

    @Test
    void aLoadThatWasCutOffAgainAndAgainEndsAsOneThatWasNot() {
        var data = folder();
        cutOff(data, "person/analyst");
        assertThat(Breaking.healthWhileLoading)
                .as("health while the world is made")
                .isEqualTo(503);
        cutOff(data, "space/ageing");
        cutOff(data, "evidence/ev-10-v2-population-projections.csv/released");
        cutOff(data, "response/57");
        cutOff(data, "whole");

        assertThat(world(data)).isEqualTo(world(folder()));
    }

    @Test
    void openDataIsAddedToAWorldThatIsThereAlreadyEvenIfThatIsCutOff() {
        var open = System.getenv("COMMONWEAL_OPEN_DATA");
        assumeTrue(open != null && !open.isBlank(), "COMMONWEAL_OPEN_DATA is not set, needed for the open data");
        var option = "--commonweal.demo.open-data=" + open;
        var data = folder();
        var before = world(data);
        cutOff(data, "areas/boundaries/cheltenham_msoa21.geojson", option);
        cutOff(data, "open data/census2021/disability_cheltenham_lsoa21.csv", option);

        var after = world(data, option);

        assertThat(after).isNotEqualTo(before).isEqualTo(world(folder(), option));
        assertThat(world(data, option)).isEqualTo(after);
    }

    private static void cutOff(Path data, String step, String... options) {
        Breaking.step = step;
        assertThatThrownBy(() -> start(data, options).close()).hasStackTraceContaining("cut off at " + step);
        Breaking.step = "";
    }

    /** How many rows each table holds once the load is over. */
    private static Map<String, Long> world(Path data, String... options) {
        try (var portal = start(data, options)) {
            assertThat(health(portal.getEnvironment()))
                    .as("health once it is there")
                    .isEqualTo(200);
            var jdbc = portal.getBean(JdbcTemplate.class);
            Awaitility.await("everybody to be told")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> rows(jdbc, "notice_event") == 0);
            var rows = new TreeMap<String, Long>();
            jdbc
                    .queryForList(
                            "select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'",
                            String.class)
                    .stream()
                    .filter(table -> !BESIDE.contains(table))
                    .forEach(table -> rows.put(table, rows(jdbc, table)));
            // What a job had done just before the portal went down is done again, and told again.
            jdbc.query(
                    "select action_code, count(*) from audit_event where action_code <> 'evidence.checked' group by action_code",
                    row -> {
                        rows.put("audited " + row.getString(1), row.getLong(2));
                    });
            return rows;
        }
    }

    private static long rows(JdbcTemplate jdbc, String table) {
        return jdbc.queryForObject("select count(*) from `" + table + "`", Long.class);
    }

    private static ConfigurableApplicationContext start(Path data, String... options) {
        var all = new ArrayList<>(List.of(
                "--server.port=0",
                "--commonweal.data=" + data,
                "--commonweal.site.base-url=http://localhost:8080",
                "--commonweal.demo.enabled=true"));
        all.addAll(List.of(options));
        return new SpringApplicationBuilder(Commonweal.class, Breaking.class)
                .initializers(new OnlyTheProduct())
                .run(all.toArray(String[]::new));
    }

    private static int health(Environment environment) {
        var port = environment.getRequiredProperty("local.server.port");
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path folder() {
        try {
            var target = Files.createDirectories(Path.of("target", "test-data"));
            return Files.createTempDirectory(target, "portal").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the program in the middle of a step, when all of it is done but its note. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Breaking {

        static volatile String step = "";
        static volatile int healthWhileLoading;

        @Bean
        @Primary
        Steps breakingSteps(JdbcTemplate jdbc, PlatformTransactionManager transactions, Environment environment) {
            return new Steps(jdbc, transactions) {
                @Override
                void note(String name, String outcome) {
                    if (name.equals(step)) {
                        healthWhileLoading = health(environment);
                        throw new IllegalStateException("cut off at " + name);
                    }
                    super.note(name, outcome);
                }
            };
        }
    }
}
