package org.commonweal.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.FormTexts;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.testing.MySqlFolders;

/** What it costs the server that somebody answers twelve questions on one page, on MySQL with durable commits. */
public final class AnsweringBenchmark implements Benchmark {

    private static final String SLUG = "a-new-way-to-run-leisure-arts-and-culture";
    private static final int QUESTIONS = 12;
    private static final int CLIENTS = 8;
    private static final int RESPONSES = Integer.getInteger("commonweal.bench.responses", 400);
    private static final int SECONDS = Integer.getInteger("commonweal.bench.seconds", 10);

    @Override
    public String name() {
        return "answering";
    }

    @Override
    public String goal() {
        return "A page of 12 questions: 1 ms of server CPU. A complete response on MySQL with durable commits: 4 ms of "
                + "server CPU, a tenth of the rate of raw durable inserts with 8 clients, none lost and none doubled";
    }

    @Override
    public List<Figure> run(Path folder) throws Exception {
        var data = Files.createDirectories(folder.resolve("data"));
        var database = MySqlFolders.newDatabase();
        var url = database.getFirst().substring("commonweal.database.url=".length());
        var options = new ArrayList<>(List.of(
                "--commonweal.demo.enabled=true",
                "--commonweal.consultation.limits.starts=10000000",
                "--commonweal.consultation.limits.pages=10000000"));
        database.forEach(setting -> options.add("--" + setting));
        try (var portal = PortalProcess.start(data.toAbsolutePath(), options.toArray(String[]::new))
                        .awaitAnswer();
                var connection = DriverManager.getConnection(url, "root", "");
                var client = HttpClient.newHttpClient()) {
            execute(connection, "SET GLOBAL innodb_flush_log_at_trx_commit = 1");
            var consultation = portal.address().resolve("/consultations/" + SLUG);
            awaitOpen(client, consultation);
            askTwelve(connection);
            var respondent = new AnsweringClient(client, consultation);
            for (int i = 0; i < RESPONSES; i++) {
                respondent.answer(fields());
            }
            long before = stored(connection);
            var figures = new ArrayList<>(List.of(page(portal, respondent), response(portal, respondent)));
            long sent = RESPONSES;
            var rate = rate(() -> {
                var one = new AnsweringClient(client, consultation);
                return () -> {
                    one.answer(fields());
                    return null;
                };
            });
            sent += rate.all();
            double inserts = rawInserts(url).perSecond();
            figures.add(Figure.atLeast(
                    0.1,
                    "rate against raw inserts",
                    rate.perSecond() / inserts,
                    "",
                    "8 clients for %d s each: %.0f complete responses a second against %.0f single durable inserts on the same server."
                            .formatted(SECONDS, rate.perSecond(), inserts)));
            figures.add(Figure.atMost(
                    0,
                    "lost or doubled",
                    Math.abs(stored(connection) - before - sent),
                    "",
                    "Rows counted in the database against the receipts that were read."));
            return figures;
        }
    }

    private static void awaitOpen(HttpClient client, URI consultation) throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (true) {
            try {
                Visitors.read(client, consultation);
                return;
            } catch (java.io.IOException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                Thread.sleep(500);
            }
        }
    }

    private static void askTwelve(Connection connection) throws SQLException {
        var questions = IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(number -> Question.of(
                        "q" + number,
                        number % 4 == 0 ? QuestionType.LONG_TEXT : QuestionType.AGREE,
                        "What do you think of proposal " + number + "?"))
                .toList();
        var form = new Questionnaire(
                List.of(FormPage.of("all", questions.toArray(Question[]::new)).titled("Your views")));
        try (var statement =
                connection.prepareStatement("UPDATE consultation_form SET definition = ? WHERE consultation_id ="
                        + " (SELECT id FROM consultation WHERE slug = ?)")) {
            statement.setString(1, FormTexts.write(form));
            statement.setString(2, SLUG);
            statement.executeUpdate();
        }
    }

    private static String fields() {
        return IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(number -> "q" + number + "="
                        + (number % 4 == 0 ? "Longer+opening+hours+on+weekdays+would+help+me+most" : "agree"))
                .collect(Collectors.joining("&", "", "&"));
    }

    private static Figure page(PortalProcess portal, AnsweringClient respondent) throws Exception {
        respondent.begin();
        int views = RESPONSES * 5;
        var before = cpu(portal);
        for (int i = 0; i < views; i++) {
            respondent.page();
        }
        return Figure.atMost(
                1,
                "server CPU a page",
                cpu(portal).minus(before).toNanos() / 1e6 / views,
                "ms",
                "CPU time of the portal's process over %,d views of the page with 12 questions.".formatted(views));
    }

    private static Figure response(PortalProcess portal, AnsweringClient respondent) throws Exception {
        var before = cpu(portal);
        for (int i = 0; i < RESPONSES; i++) {
            respondent.answer(fields());
        }
        return Figure.atMost(
                4,
                "server CPU a response",
                cpu(portal).minus(before).toNanos() / 1e6 / RESPONSES,
                "ms",
                "CPU time of the portal's process over %,d complete responses of eight requests each, first view to receipt, after as many to warm up."
                        .formatted(RESPONSES));
    }

    private static Duration cpu(PortalProcess portal) {
        return portal.handle().info().totalCpuDuration().orElseThrow();
    }

    /** How many were done, and how many in a second. */
    private record Rate(long all, double perSecond) {}

    private interface Worker {
        Callable<Void> start() throws Exception;
    }

    private static Rate rate(Worker worker) throws Exception {
        var done = new LongAdder();
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(SECONDS);
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var running = IntStream.range(0, CLIENTS)
                    .mapToObj(i -> threads.submit(() -> {
                        var work = worker.start();
                        while (System.nanoTime() < end) {
                            work.call();
                            done.increment();
                        }
                        return null;
                    }))
                    .toList();
            for (var one : running) {
                one.get();
            }
        }
        return new Rate(done.sum(), done.sum() / ((System.nanoTime() - begin) / 1e9));
    }

    private static Rate rawInserts(String url) throws Exception {
        try (var connection = DriverManager.getConnection(url, "root", "")) {
            execute(connection, "CREATE TABLE raw_insert (id BIGINT AUTO_INCREMENT PRIMARY KEY, body VARCHAR(500))");
            return rate(() -> {
                var own = DriverManager.getConnection(url, "root", "");
                var insert = own.prepareStatement("INSERT INTO raw_insert (body) VALUES (?)");
                return () -> {
                    insert.setString(1, "Longer opening hours on weekdays would help me most");
                    insert.executeUpdate();
                    return null;
                };
            });
        }
    }

    private static long stored(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM consultation_response")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
