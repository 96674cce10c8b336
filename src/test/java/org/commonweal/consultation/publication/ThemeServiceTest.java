package org.commonweal.consultation.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ConsultationState;
import org.commonweal.consultation.PublicConsultations;
import org.commonweal.consultation.RunningConsultations;
import org.commonweal.consultation.analysis.Codebooks;
import org.commonweal.consultation.analysis.Coding;
import org.commonweal.consultation.analysis.CodingRound;
import org.commonweal.consultation.privacy.ErasureService;
import org.commonweal.identity.Role;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
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
class ThemeServiceTest {

    private static final PageRequest ALL = PageRequest.of(0, 500);

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    Members members;

    @Autowired
    ThemeService service;

    @Autowired
    ThemeQueries queries;

    @Autowired
    Codebooks books;

    @Autowired
    Coding coding;

    @Autowired
    PublicationService publication;

    @Autowired
    PublicationQueries renditions;

    @Autowired
    PublishedFeedback feedback;

    @Autowired
    PublicConsultations open;

    @Autowired
    RunningConsultations running;

    @Autowired
    ErasureService erasures;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PortalClock clock;

    Space space;
    PersonId second;
    ConsultationId id;
    String slug;
    String reference;

    @BeforeEach
    void close() {
        space = fixtures.space();
        second = world.officer("Second officer", Role.LEAD_COMMISSIONER);
        world.as(space.officer(), () -> members.put(space.id(), Principal.of(second), Level.CONTRIBUTE, null));
        id = fixtures.open(space, "Pools", ConsultationFixtures.publishableForm());
        slug = fixtures.slug(space, id);
        reference = respond("Longer hours please");
        for (int i = 0; i < 11; i++) {
            respond("Hours " + i);
        }
        fixtures.close(space, id);
    }

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void isNotReportedWithAnUnansweredTheme() {
        var theme = add("Opening hours");
        world.as(space.officer(), () -> running.analysed(id, "All of them"));

        assertThatThrownBy(() -> world.as(space.officer(), () -> running.report(id, "Hours matter.")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.details()).containsExactly("Answer the theme “Opening hours”."));
        answer(theme, ThemeAnswer.WILL_DO, "We will open until ten.");
        world.as(space.officer(), () -> running.report(id, "Hours matter."));

        assertThat(feedback.themes(slug)).singleElement().satisfies(shown -> {
            assertThat(shown.answer()).isEqualTo(ThemeAnswer.WILL_DO);
            assertThat(shown.answerText()).isEqualTo("We will open until ten.");
        });
    }

    @Test
    void saysWhatHappenedToThePointOfAReference() {
        var hours = add("Opening hours");
        var prices = add("Prices");
        answer(hours, ThemeAnswer.DONE, "Open until ten since May.");
        answer(prices, ThemeAnswer.WILL_NOT, "Prices pay for the roof.");
        var mine = marks(hours).stream()
                .filter(mark -> mark.reference().equals(reference))
                .findFirst()
                .orElseThrow();
        world.as(space.officer(), () -> service.mark(id, hours, mine.response(), true));
        assertThat(feedback.ofReference(slug, reference)).as("not reported yet").isEmpty();

        fixtures.report(space, id);

        assertThat(feedback.ofReference(slug, reference).orElseThrow())
                .extracting(PublishedTheme::title)
                .containsExactly("Opening hours");
        assertThat(feedback.ofReference(slug, "R-22222-22222")).isEmpty();
    }

    @Test
    void aCodeLeadsFromTheReferenceToTheTheme() {
        var hours = add("Opening hours");
        answer(hours, ThemeAnswer.DONE, "Open until ten since May.");
        var mine = marks(hours).stream()
                .filter(mark -> mark.reference().equals(reference))
                .findFirst()
                .orElseThrow();
        var code = world.as(space.officer(), () -> books.add(id, "change", "Hours", ""));
        var other = world.as(space.officer(), () -> books.add(id, "change", "Evenings", ""));
        assertThatThrownBy(() -> world.as(space.officer(), () -> service.link(id, hours, List.of(UUID.randomUUID()))))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> world.as(space.partner(), () -> service.link(id, hours, List.of(code))))
                .isInstanceOfAny(AccessRefused.class, NotFound.class);

        world.as(space.officer(), () -> {
            service.link(id, hours, List.of(code));
            coding.code(id, "change", CodingRound.FIRST, mine.response(), Set.of(code));
            assertThat(queries.get(id, hours).responses()).isEqualTo(1);
            coding.undo(id, "change", CodingRound.FIRST);
            assertThat(queries.get(id, hours).responses()).as("taken back").isZero();
            coding.code(id, "change", CodingRound.FIRST, mine.response(), Set.of(code));
            books.merge(id, code, other);
        });
        assertThat(world.as(space.officer(), () -> queries.codes(id, hours)))
                .singleElement()
                .satisfies(
                        linked -> assertThat(linked.label() + linked.linked()).isEqualTo("Eveningstrue"));
        assertThatThrownBy(() -> world.as(space.officer(), () -> service.mark(id, hours, mine.response(), false)))
                .isInstanceOf(RuleViolation.class);
        fixtures.report(space, id);

        assertThat(feedback.ofReference(slug, reference).orElseThrow())
                .extracting(PublishedTheme::title)
                .containsExactly("Opening hours");
        world.as(space.officer(), () -> service.link(id, hours, List.of()));
        assertThat(feedback.ofReference(slug, reference).orElseThrow()).isEmpty();
    }

    @Test
    void tellsHowManyButNoSmallNumbers() {
        var theme = add("Opening hours");
        answer(theme, ThemeAnswer.DONE, "Done.");
        var marks = marks(theme);
        world.as(
                space.officer(),
                () -> marks.stream().limit(9).forEach(mark -> service.mark(id, theme, mark.response(), true)));
        fixtures.report(space, id);
        assertThat(feedback.themes(slug).getFirst().responses()).isEqualTo("Fewer than 10 responses");

        world.as(space.officer(), () -> marks.forEach(mark -> service.mark(id, theme, mark.response(), true)));
        assertThat(feedback.themes(slug).getFirst().responses()).isEqualTo("12 responses");

        world.as(space.officer(), () -> service.mark(id, theme, marks.getFirst().response(), false));
        assertThat(feedback.themes(slug).getFirst().responses()).isEqualTo("11 responses");
    }

    @Test
    void loseTheExampleThatWasErasedAndKeepTheOthers() {
        var theme = add("Opening hours");
        answer(theme, ThemeAnswer.DONE, "Done.");
        world.as(space.officer(), () -> publication.fill(id));
        var rows = world.<List<RenditionRow>>as(
                space.officer(),
                () -> renditions.findRows(id, RenditionState.TO_REDACT, ALL).stream()
                        .limit(3)
                        .toList());
        for (var row : rows) {
            world.as(
                    space.officer(),
                    () -> publication.redact(
                            id, row.publicId(), 0, new Redaction(Map.of("change", row.beginning()), "")));
            world.as(
                    second,
                    () -> publication.approve(
                            id,
                            row.publicId(),
                            renditions.get(slug, row.publicId()).version()));
        }
        var shown = rows.stream().map(RenditionRow::publicId).toList();
        world.as(space.officer(), () -> service.quote(id, theme, shown));
        fixtures.report(space, id);
        assertThat(feedback.themes(slug).getFirst().quotes()).hasSize(rows.size());
        var erased = get(theme).quotes().getFirst();
        var receipt = jdbc.queryForObject(
                "SELECT reference FROM consultation_response WHERE id ="
                        + " (SELECT response_id FROM consultation_rendition WHERE public_id = ?)",
                String.class,
                erased);

        world.as(space.officer(), () -> erasures.erase(id, receipt));

        assertThat(get(theme).quotes()).hasSize(rows.size() - 1).doesNotContain(erased);
        assertThat(feedback.themes(slug).getFirst().quotes()).hasSize(rows.size() - 1);
    }

    @Test
    void quotesPublishedWordsOnly() {
        var theme = add("Opening hours");
        answer(theme, ThemeAnswer.DONE, "Done.");
        world.as(space.officer(), () -> publication.fill(id));
        var publicId = world.as(
                space.officer(),
                () -> renditions.findRows(id, RenditionState.TO_REDACT, ALL).stream()
                        .filter(row -> row.beginning().startsWith("Longer"))
                        .findFirst()
                        .orElseThrow()
                        .publicId());
        assertThatThrownBy(() -> quote(theme, publicId)).hasMessageContaining("published");
        world.as(
                space.officer(),
                () -> publication.redact(id, publicId, 0, new Redaction(Map.of("change", "Longer hours"), "")));
        world.as(
                second,
                () -> publication.approve(
                        id, publicId, renditions.get(slug, publicId).version()));
        quote(theme, publicId);
        fixtures.report(space, id);

        assertThat(feedback.themes(slug).getFirst().quotes())
                .singleElement()
                .satisfies(
                        quote -> assertThat(quote.answers().getFirst().text()).isEqualTo("Longer hours"));
        world.as(second, () -> publication.unpublish(id, publicId, "Objection"));
        assertThat(feedback.themes(slug).getFirst().quotes()).isEmpty();
    }

    @Test
    void tellsEveryoneWhenTheAnswerIsLate() {
        assertThat(feedback.overdueSince(open.find(slug).orElseThrow())).isEmpty();

        TestClock.move(Duration.ofDays(90));

        var closed = open.find(slug).orElseThrow();
        assertThat(feedback.overdueSince(closed))
                .contains(closed.brief().period().closesOn().plusDays(84));
        fixtures.report(space, id);
        assertThat(feedback.overdueSince(open.find(slug).orElseThrow())).isEmpty();
    }

    @Test
    void feedbackIsCompleteAfterTheDecisionOnly() {
        fixtures.report(space, id);
        assertThatThrownBy(() -> world.as(space.officer(), () -> running.publishFeedback(id)))
                .hasMessageContaining("decision is expected");

        TestClock.move(Duration.ofDays(60));
        assertThatThrownBy(() -> world.as(space.officer(), () -> running.publishFeedback(id)))
                .hasMessageContaining("Record first when it was taken");
        var decided = open.find(slug).orElseThrow().brief().decision().on();
        world.as(space.officer(), () -> running.decided(id, decided));
        world.as(space.officer(), () -> running.publishFeedback(id));

        assertThat(open.find(slug).orElseThrow().state()).isEqualTo(ConsultationState.FEEDBACK_PUBLISHED);
    }

    @Test
    void themesAreTheStaffsAndChangeBeforeTheReport() {
        var theme = add("Opening hours");
        answer(theme, ThemeAnswer.WILL_DO, "We will.");
        for (Runnable work : List.<Runnable>of(
                () -> service.remove(id, theme), () -> queries.findRows(id), () -> queries.marks(id, theme, ALL))) {
            assertThatThrownBy(() -> world.as(space.partner(), work)).isInstanceOf(AccessRefused.class);
        }
        assertThatThrownBy(() -> world.as(space.officer(), () -> service.mark(id, theme, UUID.randomUUID(), true)))
                .isInstanceOf(NotFound.class);
        world.as(space.officer(), () -> service.describe(id, theme, version(theme), draft("Hours")));
        assertThat(get(theme).title()).isEqualTo("Hours");
        fixtures.report(space, id);

        assertThatThrownBy(() -> add("Late")).hasMessageContaining("before it is reported");
        answer(theme, ThemeAnswer.DONE, "Done since May.");
        assertThat(feedback.themes(slug).getFirst().answer()).isEqualTo(ThemeAnswer.DONE);
    }

    @Test
    void aThemeCanBeTakenAway() {
        var theme = add("Opening hours");
        world.as(
                space.officer(),
                () -> service.mark(
                        id, theme, queries.marks(id, theme, ALL).getFirst().response(), true));

        world.as(space.officer(), () -> service.remove(id, theme));

        assertThat(world.<List<ThemeRow>>as(space.officer(), () -> queries.findRows(id)))
                .isEmpty();
    }

    private String respond(String words) {
        return fixtures.respond(
                slug, Map.of("uses", "no", "body", "individual", "change", words, "publish", "unnamed"));
    }

    private ThemeDraft draft(String title) {
        return new ThemeDraft(
                title, "Many said so.", "Head of leisure", clock.today().plusDays(30));
    }

    private UUID add(String title) {
        return world.as(space.officer(), () -> service.add(id, draft(title)));
    }

    private void answer(UUID theme, ThemeAnswer answer, String text) {
        world.as(space.officer(), () -> service.answer(id, theme, version(theme), answer, text));
    }

    private void quote(UUID theme, String publicId) {
        world.as(space.officer(), () -> service.quote(id, theme, List.of(publicId)));
    }

    private List<ThemeQueries.Mark> marks(UUID theme) {
        return world.as(space.officer(), () -> queries.marks(id, theme, ALL));
    }

    private ThemeRow get(UUID theme) {
        return world.as(space.officer(), () -> queries.get(id, theme));
    }

    private long version(UUID theme) {
        return get(theme).version();
    }
}
