package org.commonweal.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.commonweal.identity.Role;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.StaleVersion;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.needs.NeedQueries;
import org.commonweal.outcomes.OutcomeFixtures.Place;
import org.commonweal.testing.CountedStatements;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class ThreadTest {

    @Autowired
    World world;

    @Autowired
    OutcomeFixtures fixtures;

    @Autowired
    ThreadService service;

    @Autowired
    ThreadQueries threads;

    @Autowired
    MeasureService measures;

    @Autowired
    OutcomeQueries outcomes;

    @Autowired
    GapQueries gaps;

    @Autowired
    NeedQueries needs;

    private Place place;

    @BeforeEach
    void space() {
        place = fixtures.place();
    }

    @Test
    void leadsFromEvidenceToMeasureAndIsShownWholeFromEachOfItsThings() {
        var need = fixtures.need(place, "Company");
        var outcome = fixtures.outcome(place, "Older people have company");
        var code = code("A");
        world.as(place.charity(), () -> {
            service.answer(outcome.id(), need);
            service.answer(outcome.id(), need);
            measures.add(outcome.id(), OutcomeFixtures.measure(code));
        });

        var fromNeed = thread(needSubject(need));
        assertThat(fromNeed.columns())
                .extracting(GoldenThread.Column::title)
                .containsExactly("Evidence", "Needs", "Outcomes", "Measures");
        assertThat(fromNeed.nodes())
                .extracting(ThreadNode::title)
                .containsExactly(
                        "Evidence for Company", "Company", "Older people have company", "Share who are active");
        assertThat(fromNeed.stitches())
                .extracting(Stitch::kind)
                .containsExactlyInAnyOrder(LinkKind.SUPPORTS, LinkKind.ANSWERED_BY, LinkKind.MEASURED_BY);
        for (var end : fromNeed.nodes()) {
            assertThat(thread(end.subject()).nodes()).as(end.ref()).containsExactlyElementsOf(fromNeed.nodes());
        }

        world.as(
                place.charity(),
                () -> service.answerNoMore(outcome.id(), needs.get(need).id()));
        assertThat(thread(outcome.id().subject()).nodes())
                .extracting(ThreadNode::ref)
                .containsExactly(outcome.ref(), code);
    }

    @Test
    void neverClosesACircle() {
        var narrow = fixtures.outcome(place, "Swimmers are safe");
        var middle = fixtures.outcome(place, "Swimmers come back");
        var wide = fixtures.outcome(place, "People are active");
        world.as(place.charity(), () -> {
            service.contribute(narrow.id(), middle.ref());
            service.contribute(middle.id(), wide.ref());
        });

        for (var end : List.of(narrow, middle, wide)) {
            assertThatThrownBy(() -> world.as(place.charity(), () -> service.contribute(wide.id(), end.ref())))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.code()).isEqualTo("outcomes.cycle"));
        }
        assertThat(thread(narrow.id().subject()).nodes()).hasSize(3);
        world.as(place.charity(), () -> service.contributeNoMore(middle.id(), wide.id()));
        assertThat(thread(narrow.id().subject()).nodes()).hasSize(2);
    }

    @Test
    void keepsBackWhatTheReaderMayNotKnow() {
        var elsewhere = fixtures.place();
        var secret = fixtures.outcome(elsewhere, "Only theirs");
        var own = fixtures.outcome(place, "People are active");

        assertThatThrownBy(() -> world.as(place.charity(), () -> service.contribute(own.id(), secret.ref())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        world.as(place.charity(), () -> threads.of(secret.id().subject())))
                .isInstanceOf(NotFound.class);
        var both = world.officer("Both", Role.LEAD_COMMISSIONER);
        fixtures.join(both, place);
        fixtures.join(both, elsewhere);
        world.as(both, () -> service.contribute(own.id(), secret.ref()));

        var seen = thread(own.id().subject());
        assertThat(seen.nodes()).extracting(ThreadNode::ref).containsExactly(own.ref());
        assertThat(seen.stitches()).isEmpty();
        assertThat(seen.hidden()).isOne();
        assertThat(world.as(both, () -> threads.of(own.id().subject())).nodes()).hasSize(2);
    }

    @Test
    void showsInTheGapsWhatHangsLooseUntilItIsTied() {
        var need = fixtures.need(place, "Company");
        var outcome = fixtures.outcome(place, "Older people have company");
        var code = code("W");
        assertThat(loose(Gap.NEED_WITHOUT_OUTCOME)).contains(need);
        assertThat(loose(Gap.OUTCOME_WITHOUT_NEED)).contains(outcome.ref());
        assertThat(loose(Gap.OUTCOME_WITHOUT_MEASURE)).contains(outcome.ref());

        world.as(place.charity(), () -> {
            service.answer(outcome.id(), need);
            measures.add(outcome.id(), OutcomeFixtures.wanted(code));
        });
        for (var gap : List.of(Gap.NEED_WITHOUT_OUTCOME, Gap.OUTCOME_WITHOUT_NEED, Gap.OUTCOME_WITHOUT_MEASURE)) {
            assertThat(loose(gap)).as(gap.title()).doesNotContain(need, outcome.ref());
        }
        assertThat(loose(Gap.MEASURE_WITHOUT_DATA)).contains(code);
        assertThat(loose(Gap.MEASURE_WITHOUT_SOURCE)).contains(code);

        world.as(place.charity(), () -> {
            var wanted = outcomes.measure(code);
            measures.change(wanted.id(), wanted.version(), OutcomeFixtures.measure(code));
            assertThatThrownBy(() -> measures.change(wanted.id(), wanted.version(), OutcomeFixtures.wanted(code)))
                    .isInstanceOf(StaleVersion.class);
        });
        assertThat(loose(Gap.MEASURE_WITHOUT_DATA)).doesNotContain(code);
        assertThat(loose(Gap.MEASURE_WITHOUT_SOURCE)).doesNotContain(code);

        world.as(place.charity(), () -> measures.remove(outcomes.measure(code).id()));
        assertThat(loose(Gap.OUTCOME_WITHOUT_MEASURE)).contains(outcome.ref());
    }

    @Test
    void givesEachCodeOnce() {
        var outcome = fixtures.outcome(place, "People are active");
        var code = code("C");
        world.as(place.charity(), () -> measures.add(outcome.id(), OutcomeFixtures.measure(code)));

        assertThatThrownBy(() -> world.as(
                        place.charity(), () -> measures.add(outcome.id(), OutcomeFixtures.measure(code.toLowerCase()))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo("code"));
    }

    @Test
    void asksTheDatabaseSeldomHoweverLongItIs() {
        for (int at = 0; at < 5; at++) {
            var need = fixtures.need(place, "Need " + at);
            var outcome = fixtures.outcome(place, "Outcome " + at);
            var code = code("S" + at);
            world.as(place.charity(), () -> {
                service.answer(outcome.id(), need);
                measures.add(outcome.id(), OutcomeFixtures.measure(code));
            });
        }
        var wide = fixtures.outcome(place, "People are active");
        world.as(
                place.charity(),
                () -> outcomes.findRows(place.id(), PageRequest.of(0, 20)).stream()
                        .filter(row -> !row.ref().equals(wide.ref()))
                        .forEach(row ->
                                service.contribute(outcomes.get(row.ref()).id(), wide.ref())));

        assertThat(thread(wide.id().subject()).nodes()).hasSize(1 + 5 * 3);
        int statements = world.as(
                place.charity(),
                () -> CountedStatements.of(() -> threads.of(wide.id().subject())));
        assertThat(statements).isLessThanOrEqualTo(15);
        assertThat((int) world.as(
                        place.charity(), () -> CountedStatements.of(() -> gaps.look(null, PageRequest.of(0, 20)))))
                .as("gap finder")
                .isLessThanOrEqualTo(15);
    }

    private List<String> loose(Gap gap) {
        return world.as(place.charity(), () -> {
            var seen = gaps.look(gap, PageRequest.of(0, 50));
            assertThat(seen.counts()).containsEntry(gap, (long) seen.rows().size());
            return seen.rows().stream().map(ThreadNode::ref).toList();
        });
    }

    private GoldenThread thread(SubjectRef start) {
        return world.as(place.charity(), () -> threads.of(start));
    }

    private SubjectRef needSubject(String ref) {
        return world.as(place.charity(), () -> needs.get(ref).id().subject());
    }

    /** Codes are the same for everybody, so each test has its own. */
    private String code(String name) {
        return name + "-" + System.nanoTime() % 100_000_000;
    }
}
