package org.commonweal.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonweal.Commonweal;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.analysis.AnswerQuery;
import org.commonweal.consultation.analysis.AnswerSearch;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.kernel.PortalCommand;
import org.commonweal.testing.OnlyTheProduct;
import org.commonweal.testing.World;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** What it takes to find words in the answers of a town. */
public final class AnswerSearchBenchmark implements Benchmark {

    private static final int RESPONSES = 10_000;
    private static final int QUESTIONS = 3;
    private static final int WORDS = 40;
    private static final int SEARCHES = 300;
    private static final int PART = 500;

    @Override
    public String name() {
        return "answer-search";
    }

    @Override
    public String goal() {
        return "A page of 20 hits with the words marked, among %,d responses to %d questions in words: p95 of at most 500 ms"
                .formatted(RESPONSES, QUESTIONS);
    }

    @Override
    public List<Figure> run(Path folder) {
        try (var portal = new SpringApplicationBuilder(Commonweal.class, World.class, ConsultationFixtures.class)
                .initializers(new OnlyTheProduct())
                .run(
                        "--server.port=0",
                        "--commonweal.data=" + folder.resolve("h2").toAbsolutePath())) {
            return measure(portal);
        }
    }

    private static List<Figure> measure(ConfigurableApplicationContext portal) {
        var fixtures = portal.getBean(ConsultationFixtures.class);
        var space = fixtures.space();
        var id = fixtures.open(space, "Words", form());
        var random = new Random(26);
        fill(portal.getBean(JdbcTemplate.class), id, random);
        portal.getBeansOfType(PortalCommand.class).values().stream()
                .filter(command -> command.name().equals("reindex"))
                .forEach(command -> command.run(List.of(), new PrintWriter(System.out)));
        var search = portal.getBean(AnswerSearch.class);
        var world = portal.getBean(World.class);
        long all = world.as(space.officer(), () -> search.count(id, AnswerQuery.of("")));
        if (all != RESPONSES) {
            throw new IllegalStateException(all + " of " + RESPONSES + " responses are in the index");
        }
        var took = new long[SEARCHES];
        long hits = 0;
        for (int i = 0; i < SEARCHES; i++) {
            var words = i % 2 == 0 ? word(random) : word(random) + " " + word(random);
            var query = i % 3 == 0 ? AnswerQuery.of(words).to("w1") : AnswerQuery.of(words);
            long began = System.nanoTime();
            var found = world.as(space.officer(), () -> search.find(id, query, PageRequest.of(0, 20)));
            world.as(space.officer(), () -> search.count(id, query));
            took[i] = System.nanoTime() - began;
            hits += found.total();
        }
        if (hits == 0) {
            throw new IllegalStateException("Nothing was found");
        }
        Arrays.sort(took);
        return List.of(Figure.atMost(
                500,
                "p95",
                took[took.length * 95 / 100] / 1e6,
                "ms",
                "AnswerSearch.find and count, one after another, %d searches for one or two words, every third in one question; on average %,d responses found; median %.1f ms."
                        .formatted(SEARCHES, hits / SEARCHES, took[took.length / 2] / 1e6)));
    }

    private static Questionnaire form() {
        return new Questionnaire(IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(question -> FormPage.of(
                        "p" + question, Question.of("w" + question, QuestionType.LONG_TEXT, "Question " + question)))
                .toList());
    }

    private static void fill(JdbcTemplate jdbc, ConsultationId consultation, Random random) {
        var owner = ManyResponses.bytes(consultation.value());
        for (int from = 0; from < RESPONSES; from += PART) {
            var rows = new ArrayList<Object[]>();
            var answers = new ArrayList<Object[]>();
            for (int number = from; number < from + PART; number++) {
                var id = ManyResponses.bytes(new UUID(((long) number << 16) | 0x7000, random.nextLong()));
                var at = LocalDateTime.of(2026, 11, 2, 9, 0).plusSeconds(number);
                rows.add(new Object[] {id, owner, id, "W" + number, at, LocalDate.of(2026, 11, 2)});
                for (int question = 1; question <= QUESTIONS; question++) {
                    var text = IntStream.range(0, WORDS)
                            .mapToObj(word -> word(random))
                            .collect(Collectors.joining(" "));
                    answers.add(new Object[] {id, question, owner, "w" + question, text});
                }
            }
            jdbc.batchUpdate(
                    "INSERT INTO consultation_response (id, version, consultation_id, submission_id, reference,"
                            + " form_number, channel, organisation, received_at, received_on, suspicion)"
                            + " VALUES (?, 0, ?, ?, ?, 1, 'ONLINE', '', ?, ?, '')",
                    rows);
            jdbc.batchUpdate(
                    "INSERT INTO consultation_answer (response_id, seq, consultation_id, question_key, item, code, body)"
                            + " VALUES (?, ?, ?, ?, '', '', ?)",
                    answers);
        }
    }

    /** Some words are said by everybody, most by few. */
    private static String word(Random random) {
        return "word" + Character.toString('a' + random.nextInt(26)) + (int) Math.pow(2_000, random.nextDouble());
    }
}
