package org.commonweal.consultation.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.analysis.Hearing.Verdict;
import org.commonweal.consultation.channel.ReceivedFiles;
import org.commonweal.consultation.channel.ResponseImports;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class HeardFromTest {

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    ReceivedFiles received;

    @Autowired
    ResponseImports imports;

    @Autowired
    HeardFrom heard;

    @Autowired
    HearingAlerts alerts;

    @Autowired
    JdbcTemplate jdbc;

    Space space;
    ConsultationId id;

    @BeforeEach
    void openWithAnswers() {
        space = fixtures.space();
        id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        var csv = new StringBuilder("Reference,uses,age\n");
        for (int number = 0; number < 60; number++) {
            csv.append("%d,%s,%s%n".formatted(number, number < 50 ? "yes" : "no", number < 4 ? "under25" : "over25"));
        }
        world.as(space.officer(), () -> {
            var file = received.text("answers.csv", csv.toString());
            imports.commit(id, file, imports.inspect(id, file, "").plan());
        });
    }

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void setsAnswersBesideThePeopleThereAre() {
        upload("uses", "Group,People\nYes,400\nNo,\"599\"\nI do not know,1\n");

        var hearing = world.as(space.officer(), () -> heard.compare(id)).getFirst();

        assertThat(hearing.groups())
                .extracting(Hearing.Group::label, group -> Math.round(group.share()), Hearing.Group::verdict)
                .containsExactly(
                        tuple("Yes", 83L, Verdict.MORE),
                        tuple("No", 17L, Verdict.LESS),
                        tuple("I do not know", -1L, Verdict.UNKNOWN));
    }

    @Test
    void saysNothingOfAFewAnswersAndNothingSmallAboutEquality() {
        upload("age", "Group,People\nUnder 25,300\n25 or older,700\n");

        var hearing = world.as(space.officer(), () -> heard.compare(id)).getFirst();

        assertThat(hearing.groups()).allSatisfy(group -> {
            assertThat(group.verdict()).isEqualTo(Verdict.UNKNOWN);
            assertThat(group.answered()).isEqualTo("not shown");
        });
        assertThat(Hearing.compare("All", 10, false, 29, 50).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void namesTheRowsOfATableThatCannotBeRead() {
        assertThatThrownBy(() -> upload("uses", "Group,People\nYes,many\nPerhaps,4\n"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.details())
                                .containsExactly(
                                        "Row 2: “many” is no number of people.",
                                        "Row 3: “Perhaps” is no answer of the question."));
        assertThatThrownBy(() -> upload("change", "Group,People\nYes,4\n")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> world.as(space.partner(), () -> heard.compare(id)))
                .isInstanceOfAny(AccessRefused.class, NotFound.class);
    }

    @Test
    void alertsOnceAtHalfTimeAndOnceWhenAFifthIsLeft() {
        upload("uses", "Group,People\nYes,400\nNo,600\n");
        alerts.run();
        assertThat(raised()).isZero();

        TestClock.move(Duration.ofDays(42));
        alerts.run();
        alerts.run();
        assertThat(raised()).isEqualTo(1);

        TestClock.move(Duration.ofDays(27));
        alerts.run();
        assertThat(raised()).isEqualTo(2);
    }

    private long raised() {
        var count = jdbc.queryForObject(
                "SELECT COUNT(*) FROM consultation_baseline_alert WHERE consultation_id = ?", Long.class, (Object)
                        AnswerBits.bytes(id.value()));
        return count == null ? 0 : count;
    }

    private void upload(String question, String csv) {
        world.as(space.officer(), () -> heard.upload(id, question, received.text("people.csv", csv)));
    }
}
