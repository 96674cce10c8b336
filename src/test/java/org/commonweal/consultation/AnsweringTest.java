package org.commonweal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.Part;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class AnsweringTest {

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    Answering answering;

    @Autowired
    Receipts receipts;

    @Autowired
    DraftsEnd draftsEnd;

    @Autowired
    JdbcTemplate jdbc;

    Space space;
    ConsultationId id;
    String slug;
    ResumeCode code;

    @BeforeEach
    void start() {
        space = fixtures.space();
        id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        slug = fixtures.slug(space, id);
        code = answering.start(slug, false);
    }

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void keepsEachPageAndGoesOnWithTheCode() {
        assertThat(save("one", 0, Map.of("uses", "yes"))).isEqualTo(new Saving.Saved("two"));
        assertThat(save("two", 0, Map.of("often", "many"))).isInstanceOf(Saving.Wrong.class);

        var elsewhere = ResumeCode.typed(" " + code.shown().toLowerCase() + " ").orElseThrow();
        var progress = answering.find(slug, elsewhere).orElseThrow();

        assertThat(progress.fields("two").text("often"))
                .as("kept though it is no number")
                .isEqualTo("many");
        assertThat(progress.next().key()).isEqualTo("three");
        assertThat(answering.find(slug, ResumeCode.random())).isEmpty();
    }

    @Test
    void sendsOnceHoweverOftenItIsSent() {
        answerAll();

        var first = answering.send(slug, code);
        var again = answering.send(slug, code);

        assertThat(first).isInstanceOf(Sending.Received.class).isEqualTo(again);
        assertThat(count("consultation_response")).isEqualTo(1);
        assertThat(save("three", 1, Map.of("change", "More"))).isInstanceOf(Saving.AlreadySent.class);
        var receipt = receipts.find(slug, code).orElseThrow();
        assertThat(receipt.answers().of("change")).containsExactly(Part.written("The lido"));
        assertThat(receipt.answers().of("age")).as("kept apart").isEmpty();
        assertThat(count("consultation_equality")).isEqualTo(1);
    }

    @Test
    void twentySendingAtOnceMakeOneResponse() throws Exception {
        answerAll();
        try (var pool = Executors.newFixedThreadPool(8)) {
            var tasks = java.util.Collections.<Callable<Sending>>nCopies(20, () -> answering.send(slug, code));
            var outcomes = new HashSet<Sending>();
            for (var sent : pool.invokeAll(tasks)) {
                outcomes.add(sent.get());
            }
            assertThat(outcomes).hasSize(1);
        }
        assertThat(count("consultation_response")).isEqualTo(1);
    }

    @Test
    void answersOnAWayLeftSinceAreKeptButNotSent() {
        answerAll();
        save("one", 1, Map.of("uses", "no"));

        var progress = answering.find(slug, code).orElseThrow();
        assertThat(progress.removed()).containsExactly("often");
        answering.send(slug, code);

        assertThat(receipts.find(slug, code).orElseThrow().answers().of("often"))
                .isEmpty();
    }

    @Test
    void doesNotSendWhatIsMissing() {
        assertThat(answering.send(slug, code)).isEqualTo(new Sending.Incomplete("one"));
        assertThat(count("consultation_response")).isZero();
    }

    @Test
    void takesAnAnswerInTheLastMillisecondAndNoneAfterIt() {
        answerAll();
        var closes = fixtures.detailsFor(space.officer(), id).brief().period().closesAt();
        var late = answering.start(slug, false);
        var left = Duration.between(java.time.Instant.now(), closes);

        TestClock.move(left.minusSeconds(30));
        assertThat(answering.send(slug, code)).isInstanceOf(Sending.Received.class);
        TestClock.move(Duration.ofSeconds(30));
        assertThat(answering.save(slug, late, "one", 0, fields(Map.of("uses", "yes"))))
                .isInstanceOf(Saving.Late.class);
        assertThat(answering.send(slug, late)).isInstanceOf(Sending.Late.class);
        assertThat(count("consultation_response")).isEqualTo(1);

        TestClock.move(Duration.ofDays(13));
        draftsEnd.run();
        assertThat(count("consultation_draft")).isEqualTo(2);
        TestClock.move(Duration.ofDays(2));
        draftsEnd.run();
        assertThat(count("consultation_draft")).isZero();
    }

    @Test
    void asksWhichCountsWhenOnePageIsSavedFromTwoDevices() {
        save("one", 0, Map.of("uses", "yes"));

        var clash = save("one", 0, Map.of("uses", "no"));

        assertThat(clash)
                .isInstanceOfSatisfying(
                        Saving.Clash.class,
                        found -> assertThat(found.stored().text("uses")).isEqualTo("yes"));
        assertThat(save("one", 0, Map.of("uses", "yes"))).as("the same again").isEqualTo(new Saving.Saved("two"));
    }

    @Test
    void losesNothingWhenTwoDevicesSaveAtOnce() throws Exception {
        save("one", 0, Map.of("uses", "yes"));
        int times = 100;
        Set<String> problems = ConcurrentHashMap.newKeySet();
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var page : List.of("two", "three")) {
                pool.submit(() -> {
                    for (int revision = 0; revision < times; revision++) {
                        var typed =
                                page.equals("two") ? Map.of("often", "" + revision) : Map.of("change", "" + revision);
                        if (!(save(page, revision, typed) instanceof Saving.Saved)) {
                            problems.add(page + revision);
                        }
                    }
                });
            }
        }
        var progress = answering.find(slug, code).orElseThrow();
        assertThat(problems).isEmpty();
        assertThat(progress.revision("two")).isEqualTo(times);
        assertThat(progress.revision("three")).isEqualTo(times);
    }

    @Test
    void storesNothingThatTellsWhoAnswered() {
        answerAll();
        answering.send(slug, code);

        var stored =
                jdbc.queryForList("SELECT * FROM consultation_response WHERE consultation_id = ?", (Object) bytes());
        assertThat(stored.getFirst().keySet())
                .extracting(String::toLowerCase)
                .noneMatch(name -> name.contains("ip")
                        || name.contains("agent")
                        || name.contains("address")
                        || name.contains("session"));
        assertThat(stored.getFirst().get("keyed_by")).isNull();
        assertThat(jdbc.queryForObject(
                        "SELECT pages FROM consultation_draft WHERE consultation_id = ?", String.class, (Object)
                                bytes()))
                .isEqualTo("{}");
    }

    private void answerAll() {
        save("one", 0, Map.of("uses", "yes"));
        save("two", 0, Map.of("often", "4"));
        save("three", 0, Map.of("change", "The lido", "body", "organisation", "body-organisation", "Swim club"));
        save("four", 0, Map.of("age", "over25"));
    }

    private Saving save(String page, int revision, Map<String, String> typed) {
        return answering.save(slug, code, page, revision, fields(typed));
    }

    private static Fields fields(Map<String, String> typed) {
        var sent = new HashMap<String, List<String>>();
        typed.forEach((name, text) -> sent.put(name, List.of(text)));
        return new Fields(sent);
    }

    private byte[] bytes() {
        return AnswerRows.bytes(id.value());
    }

    private int count(String table) {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM " + table + " WHERE consultation_id = ?", Integer.class, (Object) bytes());
    }
}
