package org.commonweal.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.analysis.Exclusions;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class IntegrityTest {

    private static final String TEXT = "Keep the old lido open in winter because ".repeat(8);

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    Answering answering;

    @Autowired
    Origins origins;

    @Autowired
    ImpossiblePairs pairs;

    @Autowired
    ResponseReview review;

    @Autowired
    ResponseQueries responses;

    @Autowired
    Exclusions exclusions;

    @Autowired
    PublicResults published;

    @Autowired
    JdbcTemplate jdbc;

    Space space;
    ConsultationId id;
    String slug;

    @BeforeEach
    void open() {
        space = fixtures.space();
        var uses = Question.of("uses", QuestionType.YES_NO, "Do you use the pool?");
        var day = Question.of("day", QuestionType.MULTIPLE, "On which days?")
                .offering(List.of(Choice.of("sat", "Saturday"), Choice.of("sun", "Sunday")));
        var why = Question.of("why", QuestionType.LONG_TEXT, "Why?");
        id = fixtures.open(space, "Pools", new Questionnaire(List.of(FormPage.of("one", uses, day, why))));
        slug = fixtures.slug(space, id);
    }

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void flagsAnswersThatExcludeEachOtherAndTakesNoneAway() {
        var odd = send(Map.of("uses", List.of("no"), "day", List.of("sat")), "a");
        send(Map.of("uses", List.of("yes"), "day", List.of("sat")), "b");
        send(Map.of("uses", List.of("no")), "c");
        world.as(space.officer(), () -> pairs.add(id, "uses", "no", "day", "sat"));
        assertThatThrownBy(() -> world.as(space.officer(), () -> pairs.add(id, "day", "sat", "uses", "no")))
                .as("the same the other way round")
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> world.as(space.officer(), () -> pairs.add(id, "uses", "no", "day", "mon")))
                .isInstanceOf(RuleViolation.class);

        assertThat(world.as(space.officer(), () -> review.flagImpossible(id))).isOne();

        assertThat(flagged()).singleElement().satisfies(row -> {
            assertThat(row.reference()).isEqualTo(odd);
            assertThat(row.suspicion()).contains("answers that exclude each other");
        });
        assertThat(world.as(space.officer(), () -> responses.totals(id)).all()).isEqualTo(3);
        var rule = world.as(space.officer(), () -> pairs.findAll(id)).getFirst();
        world.as(space.officer(), () -> pairs.remove(id, rule.id()));
        assertThat(world.as(space.officer(), () -> review.flagImpossible(id))).isZero();
    }

    @Test
    void flagsManyOfOneDayFromOnePlaceAndKeepsNoPlace() {
        var now = ZonedDateTime.now(PortalClock.LONDON);
        TestClock.move(Duration.between(
                now, now.toLocalDate().plusDays(1).atTime(12, 0).atZone(PortalClock.LONDON)));
        for (int i = 0; i < 4; i++) {
            send(Map.of("uses", List.of("yes")), "192.0.2.77");
        }
        send(Map.of("uses", List.of("yes")), "192.0.2.78");
        TestClock.move(Duration.ofDays(1));
        send(Map.of("uses", List.of("yes")), "192.0.2.77");
        assertThat(hashes()).hasSize(6).doesNotContain("192.0.2.77");
        assertThat(hashes().stream().distinct())
                .as("another secret on another day")
                .hasSize(3);

        assertThat(world.as(space.officer(), () -> review.flagOrigins(id, 4))).isZero();
        assertThat(world.as(space.officer(), () -> review.flagOrigins(id, 3))).isEqualTo(4);
        assertThat(flagged())
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.suspicion()).contains("many from one place on one day"));

        origins.forget();
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM consultation_origin_secret", Long.class))
                .as("only the secret of today is kept")
                .isOne();
        assertThat(hashes()).hasSize(6);
        TestClock.move(Duration.ofDays(83 + 28));
        origins.forget();
        assertThat(hashes()).as("29 days after it closed").hasSize(6);
        TestClock.move(Duration.ofDays(2));
        origins.forget();
        assertThat(hashes()).as("31 days after it closed").isEmpty();
    }

    @Test
    void theFirstOfADayMayAllComeAtOnce() throws Exception {
        TestClock.move(Duration.ofDays(1));
        var codes = java.util.stream.Stream.generate(() -> answering.start(slug, false))
                .limit(24)
                .toList();
        jdbc.update("DELETE FROM consultation_origin_secret");
        var together = new java.util.concurrent.CyclicBarrier(8);

        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(8)) {
            var notes = codes.stream()
                    .<java.util.concurrent.Callable<String>>map(code -> () -> {
                        together.await(1, java.util.concurrent.TimeUnit.MINUTES);
                        origins.note(slug, code, "192.0.2.80");
                        return "noted";
                    })
                    .toList();
            for (var noted : threads.invokeAll(notes)) {
                assertThat(noted.get()).isEqualTo("noted");
            }
        }

        assertThat(hashes()).hasSize(24);
        assertThat(hashes().stream().distinct()).as("one secret for all").hasSize(1);
    }

    @Test
    void everyoneReadsTheCountsWithAndWithoutThoseLeftOut() {
        for (int i = 0; i < 40; i++) {
            send(Map.of("uses", List.of(i < 12 ? "no" : "yes"), "why", List.of(i < 12 ? TEXT : "")), "p" + i);
        }
        world.as(space.officer(), () -> review.flagCopies(id));
        var copies = world.as(space.officer(), () -> responses.findFlagged(id, PageRequest.of(0, 50)));
        assertThat(copies).as("all copies of the first").hasSize(11);
        copies.forEach(row ->
                world.as(space.officer(), () -> exclusions.exclude(id, row.reference(), "Copied from a leaflet")));
        fixtures.close(space, id);
        fixtures.report(space, id);

        var all = published.find(slug, false).orElseThrow();
        var without = published.find(slug, true).orElseThrow();

        assertThat(count(all, "No")).isEqualTo("12");
        assertThat(all.integrity().leftOut()).isTrue();
        assertThat(all.integrity().note()).contains("11 of 40 responses were left out", "Copied from a leaflet (11)");
        assertThat(all.integrity().repeated())
                .containsExactly("12 people sent nearly the same text to “Why?”. It counts as 12 people and 1 text.");
        assertThat(without.integrity().without()).isTrue();
        assertThat(count(without, "Yes"))
                .as("hidden beside the one that is left")
                .isNotEqualTo("1");
        assertThat(world.as(space.officer(), () -> responses.resultsWithoutExcluded(id)).getFirst().lines().stream()
                        .map(line -> line.count().number()))
                .containsExactly(28L, 1L, 0L);

        world.as(space.officer(), () -> exclusions.writePublicNote(id, "Eleven copies of one leaflet."));
        assertThat(published.find(slug).orElseThrow().integrity().note()).isEqualTo("Eleven copies of one leaflet.");
        world.as(space.officer(), () -> exclusions.writePublicNote(id, " "));
        assertThat(published.find(slug).orElseThrow().integrity().note()).contains("11 of 40");
    }

    @Test
    void whatAFewLeftOutAnsweredCannotBeWorkedOut() {
        String last = "";
        for (int i = 0; i < 40; i++) {
            last = send(Map.of("uses", List.of(i < 20 ? "no" : "yes")), "p" + i);
        }
        var reference = last;
        world.as(space.officer(), () -> exclusions.exclude(id, reference, "Sent twice"));
        fixtures.close(space, id);
        fixtures.report(space, id);

        var uses = published.find(slug, true).orElseThrow().questions().getFirst();

        assertThat(uses.base().hidden()).isTrue();
        assertThat(uses.lines())
                .allSatisfy(line -> assertThat(line.count().hidden()).isTrue());
        assertThat(count(published.find(slug, false).orElseThrow(), "Yes")).isEqualTo("20");
    }

    @Test
    void whatOneOfTheTwoViewsHidesTheOtherDoesNotTell() {
        var few = new java.util.ArrayList<String>();
        for (int i = 0; i < 52; i++) {
            var reference = send(Map.of("uses", List.of(i < 4 ? "no" : "yes")), "p" + i);
            if (i >= 40) {
                few.add(reference);
            }
        }
        few.forEach(one -> world.as(space.officer(), () -> exclusions.exclude(id, one, "Sent twice")));
        fixtures.close(space, id);
        fixtures.report(space, id);

        var uses = published.find(slug, true).orElseThrow().questions().getFirst();

        assertThat(uses.base().hidden()).as("40 of 52, with 4 hidden in both").isTrue();
        assertThat(uses.lines())
                .allSatisfy(line -> assertThat(line.count().hidden()).isTrue());
    }

    private static String count(PublicResults.Results results, String label) {
        return results.questions().getFirst().lines().stream()
                .filter(line -> line.label().equals(label))
                .findFirst()
                .orElseThrow()
                .count()
                .text();
    }

    private List<ResponseRow> flagged() {
        return world.as(space.officer(), () -> responses.findFlagged(id, PageRequest.of(0, 50))).stream()
                .filter(row -> !row.suspicion().equals("sent at once"))
                .toList();
    }

    private List<String> hashes() {
        return jdbc.queryForList(
                "SELECT origin_hash FROM consultation_origin WHERE consultation_id = ?", String.class, (Object)
                        AnswerRows.bytes(id.value()));
    }

    private String send(Map<String, List<String>> typed, String place) {
        var code = answering.start(slug, false);
        origins.note(slug, code, place);
        TestClock.move(Duration.ofSeconds(20));
        answering.save(slug, code, "one", 0, new Fields(typed));
        return ((Sending.Received) answering.send(slug, code)).reference();
    }
}
