package org.commonweal.consultation.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.privacy.ErasureService;
import org.commonweal.consultation.privacy.ObjectionService;
import org.commonweal.identity.Role;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.StaleVersion;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.commonweal.workspace.Members;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class PublicationServiceTest {

    private static final PageRequest ALL = PageRequest.of(0, 500);

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    Members members;

    @Autowired
    PublicationService service;

    @Autowired
    PublicationQueries queries;

    @Autowired
    PublishedResponses published;

    @Autowired
    ObjectionService objections;

    @Autowired
    ErasureService erasures;

    @Autowired
    JdbcTemplate jdbc;

    Space space;
    PersonId second;
    ConsultationId id;
    String slug;

    @BeforeEach
    void open() {
        space = fixtures.space();
        second = world.officer("Second officer", Role.LEAD_COMMISSIONER);
        world.as(
                space.officer(),
                () -> members.put(
                        space.id(),
                        org.commonweal.access.Principal.of(second),
                        org.commonweal.access.Level.CONTRIBUTE,
                        null));
        id = fixtures.open(space, "Pools", ConsultationFixtures.publishableForm());
        slug = fixtures.slug(space, id);
    }

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void publishesWhatOneClearedAndAnotherApproved() {
        respond("Ring me on 07700 900133 about the lido", "unnamed", "");
        fixtures.close(space, id);
        var publicId = only(fill());
        var waiting = get(publicId);
        assertThat(world.as(
                        space.officer(),
                        () -> queries.hits(
                                id, publicId, waiting.texts().getFirst().cleared())))
                .extracting(Hit::words)
                .containsExactly("07700 900133");

        assertThatThrownBy(() -> redact(publicId, "Ring me on 07700 900133 about the lido", ""))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.details())
                                .containsExactly("“07700 900133” looks like a phone number."));
        redact(publicId, "Ring me on [removed: phone number] about the lido", "");
        assertThatThrownBy(() -> approve(space.officer(), publicId)).isInstanceOf(AccessRefused.class);
        approve(second, publicId);

        assertThat(published.find(slug, ALL)).as("not reported yet").isEmpty();
        fixtures.report(space, id);
        assertThat(published.find(slug, ALL)).singleElement().satisfies(response -> {
            assertThat(response.publicId()).isEqualTo(publicId);
            assertThat(response.by()).isEqualTo("A person");
            assertThat(response.answers())
                    .extracting(PublishedResponse.Answer::text)
                    .containsExactly("Ring me on [removed: phone number] about the lido");
        });
    }

    @Test
    void aReasonLetsAHitStay() {
        respond("Bus information is on 0300 123 4567", "unnamed", "");
        fixtures.close(space, id);
        var publicId = only(fill());

        redact(publicId, "Bus information is on 0300 123 4567", "A public enquiry number");
        approve(second, publicId);

        assertThat(get(publicId).state()).isEqualTo(RenditionState.PUBLISHED);
    }

    @Test
    void theNameItIsPublishedWithIsSearchedToo() {
        respond("Keep the lido", "named", "", "Ann Example, 07700 900133, ann@example.org");
        fixtures.close(space, id);
        var publicId = only(fill());
        assertThat(world.as(space.officer(), () -> queries.hitsInName(get(publicId))))
                .extracting(Hit::words)
                .containsExactly("07700 900133", "ann@example.org");

        assertThatThrownBy(() -> redact(publicId, "Keep the lido", ""))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.details())
                                .containsExactly(
                                        "“07700 900133” in the name it is published with looks like a phone number.",
                                        "“ann@example.org” in the name it is published with looks like a e-mail address."));
        assertThat(get(publicId).state()).isEqualTo(RenditionState.TO_REDACT);
        redact(publicId, "Keep the lido", "Her shop's number, on its sign");
        approve(second, publicId);
        assertThat(get(publicId).state()).isEqualTo(RenditionState.PUBLISHED);
    }

    @Test
    void takesDownWhatIsPublished() {
        respond("Keep it", "unnamed", "");
        fixtures.close(space, id);
        var publicId = only(fill());
        redact(publicId, "Keep it", "");
        approve(second, publicId);
        fixtures.report(space, id);
        assertThat(published.get(slug, publicId)).isPresent();

        world.as(second, () -> service.unpublish(id, publicId, "Its author objected"));

        assertThat(published.get(slug, publicId)).isEmpty();
        assertThat(published.count(slug)).isZero();
        world.as(second, () -> service.reopen(id, publicId));
        assertThat(get(publicId).state()).isEqualTo(RenditionState.TO_REDACT);
    }

    @Test
    void anObjectionTakesItDownAndKeepsItOut() {
        var reference = respond("Keep it", "unnamed", "");
        var early = respond("Sell it", "unnamed", "");
        world.as(space.officer(), () -> objections.object(id, early));
        fixtures.close(space, id);
        var publicId = only(fill());
        redact(publicId, "Keep it", "");
        approve(second, publicId);
        fixtures.report(space, id);
        assertThat(published.count(slug)).isEqualTo(1);

        assertThat(world.<Boolean>as(space.officer(), () -> objections.object(id, reference)))
                .isTrue();

        assertThat(published.count(slug)).isZero();
        assertThatThrownBy(() -> world.as(second, () -> service.reopen(id, publicId)))
                .hasMessageContaining("did not agree");
        assertThat(fill()).isZero();
    }

    @Test
    void erasingTheResponseTakesItsRenditionAlong() {
        var reference = respond("Keep it", "unnamed", "");
        fixtures.close(space, id);
        var publicId = only(fill());
        redact(publicId, "Keep it", "");
        approve(second, publicId);
        fixtures.report(space, id);

        var certificate = world.as(space.officer(), () -> erasures.erase(id, reference));

        assertThat(certificate.toString()).contains("made from it for publication");
        assertThat(published.get(slug, publicId)).isEmpty();
        assertThatThrownBy(() -> get(publicId)).isInstanceOf(NotFound.class);
    }

    @Test
    void namesThoseWhoWantItAndOrganisationsThatDidNotChoose() {
        respond("Named", "named", "", "Priya Nair");
        respond("Unnamed", "unnamed", "");
        respond("Silent", "", "");
        respond("Club", "", "Swim club");
        respond("Quiet club", "unnamed", "Walking club");
        respond("No", "none", "");
        respond("No club", "none", "Rowing club");
        fixtures.close(space, id);

        assertThat(fill()).isEqualTo(5);

        var names = new HashMap<String, String>();
        world.as(
                space.officer(),
                () -> queries.findRows(id, RenditionState.TO_REDACT, ALL)
                        .forEach(row -> names.put(row.beginning(), row.attribution())));
        assertThat(names)
                .isEqualTo(Map.of(
                        "Named", "Priya Nair", "Unnamed", "", "Silent", "", "Club", "Swim club", "Quiet club", ""));
        assertThat(world.<Integer>as(space.officer(), () -> service.fill(id)))
                .as("a second time")
                .isZero();
    }

    @Test
    void whatWasAskedWithoutConsentIsNeverQueued() {
        var other = fixtures.open(space, "Parks", ConsultationFixtures.form());
        fixtures.respond(fixtures.slug(space, other), Map.of("uses", "no", "change", "Trees", "body", "individual"));
        fixtures.close(space, other);

        assertThat(world.<Integer>as(space.officer(), () -> service.fill(other)))
                .isZero();
    }

    /** Whoever wrote on paper or by e-mail has not read what holds if nothing is chosen. */
    @Test
    void whatCameAnotherWayIsPublishedByAChoiceOnly() {
        for (var reference : List.of(respond("Written by hand", "", ""), respond("Chosen by hand", "unnamed", ""))) {
            jdbc.update("UPDATE consultation_response SET channel = 'PAPER' WHERE reference = ?", reference);
        }
        respond("Typed here", "", "");
        fixtures.close(space, id);

        fill();

        assertThat(world.<List<RenditionRow>>as(
                        space.officer(), () -> queries.findRows(id, RenditionState.TO_REDACT, ALL)))
                .extracting(RenditionRow::beginning)
                .containsExactlyInAnyOrder("Chosen by hand", "Typed here");
    }

    @Test
    void textsWithoutConsentStayOutOnEveryWay() {
        var random = new Random(30);
        for (int i = 0; i < 60; i++) {
            var consent = List.of("named", "unnamed", "none", "").get(random.nextInt(4));
            var mark = consent.equals("none") ? "SECRET" + i : "open" + i;
            respond(mark + " words", consent, random.nextBoolean() ? "Club " + mark : "", "Name " + mark);
        }
        fixtures.close(space, id);
        for (int step = 0; step < 150; step++) {
            step(random);
        }
        fixtures.report(space, id);

        var all = new StringBuilder(published.find(slug, ALL).toString());
        world.as(space.officer(), () -> {
            for (var state : RenditionState.values()) {
                for (var row : queries.findRows(id, state, ALL)) {
                    all.append(row).append(queries.get(slug, row.publicId()));
                }
            }
        });
        assertThat(all.toString()).contains("open").doesNotContain("SECRET");
        assertThat(published.count(slug)).isPositive();
    }

    private void step(Random random) {
        var actor = random.nextBoolean() ? space.officer() : second;
        world.as(actor, () -> {
            if (random.nextInt(10) == 0) {
                service.fill(id);
            }
            var state = RenditionState.values()[random.nextInt(RenditionState.values().length)];
            var rows = queries.findRows(id, state, ALL);
            if (rows.isEmpty()) {
                return;
            }
            var publicId = rows.get(random.nextInt(rows.size())).publicId();
            long version = queries.get(slug, publicId).version();
            var texts = new HashMap<String, String>();
            queries.get(slug, publicId)
                    .texts()
                    .forEach(text -> texts.put(text.key(), random.nextInt(8) == 0 ? "SECRET1 words" : text.original()));
            try {
                switch (random.nextInt(6)) {
                    case 0 -> service.withhold(id, publicId, "why");
                    case 1 -> service.unpublish(id, publicId, "why");
                    case 2 -> service.reopen(id, publicId);
                    case 3 -> service.approve(id, publicId, version);
                    default -> service.redact(id, publicId, version, new Redaction(texts, "why"));
                }
            } catch (RuleViolation refused) {
                assertThat(refused.code()).startsWith("consultation.");
            }
        });
    }

    @Test
    void refusesAddedWordsOldVersionsAndNothing() {
        respond("Keep it", "unnamed", "");
        fixtures.close(space, id);
        var publicId = only(fill());

        assertThatThrownBy(() -> redact(publicId, "Sell it", "")).hasMessageContaining("Sell");
        assertThatThrownBy(() -> redact(publicId, " ", "")).hasMessageContaining("Withhold");
        redact(publicId, "Keep it", "");
        assertThatThrownBy(() -> world.as(
                        second, () -> service.redact(id, publicId, 0, new Redaction(Map.of("change", "it"), ""))))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> world.as(second, () -> service.sendBack(id, publicId, " ")))
                .hasMessageContaining("reason");
        world.as(second, () -> service.sendBack(id, publicId, "Look again"));
        assertThat(get(publicId).state()).isEqualTo(RenditionState.TO_REDACT);
    }

    @Test
    void isForTheCouncilsStaffAndOnlyAfterClosing() {
        respond("Keep it", "unnamed", "");
        assertThatThrownBy(() -> world.as(space.officer(), () -> service.fill(id)))
                .hasMessageContaining("closed");
        fixtures.close(space, id);
        var publicId = only(fill());

        for (Runnable work : List.<Runnable>of(
                () -> service.fill(id),
                () -> service.withhold(id, publicId, "why"),
                () -> queries.counts(id),
                () -> queries.get(slug, publicId),
                () -> queries.hits(id, publicId, "x"))) {
            assertThatThrownBy(() -> world.as(space.partner(), work)).isInstanceOf(AccessRefused.class);
        }
        assertThatThrownBy(() -> get("unknown")).isInstanceOf(NotFound.class);
    }

    private String respond(String change, String consent, String organisation, String... name) {
        var sent = new HashMap<>(Map.of("uses", "no", "change", change, "publish", consent));
        sent.put("body", organisation.isEmpty() ? "individual" : "organisation");
        sent.put("body-organisation", organisation);
        if (name.length > 0) {
            sent.put("publish-named", name[0]);
        }
        return fixtures.respond(slug, sent);
    }

    private int fill() {
        return world.<Integer>as(space.officer(), () -> service.fill(id));
    }

    private String only(int added) {
        assertThat(added).isEqualTo(1);
        return world.as(
                space.officer(),
                () -> queries.findRows(id, RenditionState.TO_REDACT, ALL)
                        .getFirst()
                        .publicId());
    }

    private RenditionDetails get(String publicId) {
        return world.as(space.officer(), () -> queries.get(slug, publicId));
    }

    private void redact(String publicId, String text, String reason) {
        long version = get(publicId).version();
        world.as(
                space.officer(),
                () -> service.redact(id, publicId, version, new Redaction(Map.of("change", text), reason)));
    }

    private void approve(PersonId by, String publicId) {
        long version = get(publicId).version();
        world.as(by, () -> service.approve(id, publicId, version));
    }
}
