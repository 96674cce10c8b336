package org.commonweal.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.privacy.ErasureService;
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
class AnswerModesTest {

    private static final Pattern LINK = Pattern.compile("/confirm/([0-9a-f]+)");

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    ConsultationService service;

    @Autowired
    Answering answering;

    @Autowired
    Confirmations confirmations;

    @Autowired
    ResponseQueries responses;

    @Autowired
    ErasureService erasures;

    @Autowired
    JdbcTemplate jdbc;

    Space space;

    @BeforeEach
    void people() {
        space = fixtures.space();
    }

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void isChosenForADraftAndFixedWhenItOpens() {
        var id = opened(AnswerMode.CONFIRMED);

        assertThat(fixtures.detailsFor(space.officer(), id).mode()).isEqualTo(AnswerMode.CONFIRMED);
        var version = fixtures.detailsFor(space.officer(), id).version();
        assertThatThrownBy(() -> world.as(space.officer(), () -> service.chooseMode(id, version, AnswerMode.OPEN)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("consultation.modeFixed"))
                .hasMessageContaining("fixed when it opened");
    }

    @Test
    void anAnswerCountsOnceItsLinkIsUsedAndOnceForEachAddress() {
        var id = opened(AnswerMode.CONFIRMED);
        var slug = fixtures.slug(space, id);
        var address = "resident-" + slug + "@example.org";
        var first = answered(slug);
        assertThatThrownBy(() -> answering.send(slug, first)).isInstanceOf(RuleViolation.class);

        assertThat(confirmations.ask(slug, first, address)).isInstanceOf(Sending.ToConfirm.class);
        assertThat(count(id)).isZero();
        var token = token(slug);
        assertThat(confirmations.known(slug, token)).isTrue();
        assertThat(confirmations.known(slug, "0".repeat(token.length()))).isFalse();
        var sent = (Sending.Received) confirmations.confirm(slug, token);
        assertThat(count(id)).isOne();
        assertThat(confirmations.confirm(slug, token)).as("used again").isEqualTo(sent);
        assertThat(count(id)).isOne();

        var second = answered(slug);
        confirmations.ask(slug, second, " " + address.toUpperCase() + " ");
        assertThatThrownBy(() -> confirmations.confirm(slug, token(slug)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("consultation.addressUsed"));
        assertThat(count(id)).isOne();
        assertThat(addressesIn("consultation_confirmation", "address_hash", address))
                .isZero();

        world.as(space.officer(), () -> erasures.erase(id, sent.reference()));
        assertThat(confirmations.confirm(slug, token(slug)))
                .as("the address is free again")
                .isInstanceOf(Sending.Received.class);
    }

    @Test
    void nobodysMailboxIsFilled() {
        var id = opened(AnswerMode.CONFIRMED);
        var slug = fixtures.slug(space, id);
        var address = "victim-" + slug + "@example.org";

        for (int i = 0; i < 5; i++) {
            var asked = confirmations.ask(slug, answered(slug), i % 2 == 0 ? address : " " + address.toUpperCase());
            assertThat(asked).as("says nothing about the address").isInstanceOf(Sending.ToConfirm.class);
        }
        confirmations.ask(slug, answered(slug), "another-" + address);

        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM outgoing_mail WHERE body LIKE ?",
                        Long.class,
                        "%/consultations/" + slug + "/confirm/%"))
                .as("three to the one, one to the other")
                .isEqualTo(4);
    }

    @Test
    void isConfirmedUntilADayAfterTheClosing() {
        var id = opened(AnswerMode.CONFIRMED);
        var slug = fixtures.slug(space, id);
        confirmations.ask(slug, answered(slug), "late-" + slug + "@example.org");
        var token = token(slug);
        TestClock.move(Duration.ofDays(90));

        assertThat(confirmations.confirm(slug, token)).isInstanceOf(Sending.Late.class);
        assertThat(count(id)).isZero();
    }

    @Test
    void onlyThoseSignedInAnswerWhereThatWasChosen() {
        var slug = fixtures.slug(space, opened(AnswerMode.SIGNED_IN));

        assertThatThrownBy(() -> answering.start(slug, false))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("consultation.signedInOnly"));
    }

    @Test
    void openAnswersAskForNoAddress() {
        var slug = fixtures.slug(space, opened(AnswerMode.OPEN));

        assertThatThrownBy(() -> confirmations.ask(slug, answered(slug), "somebody@example.org"))
                .isInstanceOf(NotFound.class);
        assertThat(answering.send(slug, answered(slug))).isInstanceOf(Sending.Received.class);
    }

    private ConsultationId opened(AnswerMode mode) {
        var id = fixtures.draft(space, fixtures.complete("Pools"), ConsultationFixtures.form());
        world.as(
                space.officer(),
                () -> service.chooseMode(id, fixtures.details(id).version(), mode));
        world.as(space.member(), () -> service.approve(id));
        fixtures.letIn(space, id);
        return id;
    }

    private ResumeCode answered(String slug) {
        var code = answering.start(slug, false);
        answering.save(slug, code, "one", 0, new Fields(Map.of("uses", List.of("no"))));
        answering.save(slug, code, "three", 0, new Fields(Map.of("body", List.of("individual"))));
        answering.save(slug, code, "four", 0, Fields.none());
        return code;
    }

    private long count(ConsultationId id) {
        return world.as(space.officer(), () -> responses.totals(id)).all();
    }

    private String token(String slug) {
        var body = jdbc.queryForList(
                        "SELECT body FROM outgoing_mail WHERE body LIKE ? ORDER BY created_at DESC",
                        String.class,
                        "%/consultations/" + slug + "/confirm/%")
                .getFirst();
        var link = LINK.matcher(body);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private long addressesIn(String table, String column, String address) {
        var found = jdbc.queryForObject(
                "SELECT COUNT(*) FROM " + table + " WHERE " + column + " LIKE ?", Long.class, "%" + address + "%");
        return found == null ? 0 : found;
    }
}
