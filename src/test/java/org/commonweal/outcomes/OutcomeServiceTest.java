package org.commonweal.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.commonweal.identity.Role;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.StaleVersion;
import org.commonweal.outcomes.OutcomeFixtures.Place;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authorization.AuthorizationDeniedException;

@PortalTest
class OutcomeServiceTest {

    private static final RankingDecision CABINET =
            new RankingDecision("Cabinet", LocalDate.of(2026, 3, 3), "Minute 45");

    @Autowired
    World world;

    @Autowired
    OutcomeFixtures fixtures;

    @Autowired
    OutcomeService service;

    @Autowired
    MeasureService measures;

    @Autowired
    OutcomeQueries queries;

    private Place place;

    @BeforeEach
    void space() {
        place = fixtures.place();
    }

    @Test
    void isAgreedByALeadCommissionerOnceItSaysWhoseLivesAndWhere() {
        var ref = world.as(
                place.charity(),
                () -> service.draft(
                        place.id(), new OutcomeDraft("People are active", "", "", Set.of(Theme.WELLBEING), "")));
        var outcome = get(ref);
        assertThat(outcome.missing()).containsExactly("Say whose lives it is about.", "Say which place it is about.");
        assertThat(outcome.possible().change()).isTrue();
        assertThat(outcome.possible().agree()).isFalse();
        assertThatThrownBy(() -> agree(outcome))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.details()).hasSize(2));

        world.as(
                place.charity(),
                () -> service.change(
                        outcome.id(), outcome.version(), OutcomeFixtures.draft("People are active all year")));
        assertThatThrownBy(() -> world.as(place.charity(), () -> service.agree(outcome.id(), get(ref).version())))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> agree(outcome)).as("on older words").isInstanceOf(StaleVersion.class);
        agree(get(ref));

        assertThat(get(ref).state()).isEqualTo(OutcomeState.AGREED);
        assertThatThrownBy(() -> world.as(
                        place.charity(),
                        () -> service.change(
                                outcome.id(), get(ref).version(), OutcomeFixtures.draft("Something else"))))
                .hasMessageContaining("Take the outcome back to a draft");
        world.as(place.lead(), () -> service.takeBack(outcome.id(), get(ref).version()));
        assertThat(get(ref).state()).isEqualTo(OutcomeState.DRAFT);
    }

    @Test
    void isNotAgreedWhileItReadsLikeAnOutputUnlessAReasonIsGiven() {
        var words = "Deliver 10 public swimming sessions and 30 gym classes each week";
        var outcome = fixtures.outcome(place, words);
        assertThat(outcome.doubts()).hasSize(4);
        assertThatThrownBy(() -> agree(outcome))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.details())
                                .singleElement()
                                .asString()
                                .contains("output"));

        world.as(
                place.charity(),
                () -> service.change(
                        outcome.id(),
                        outcome.version(),
                        new OutcomeDraft(words, "Residents", "Town", Set.of(Theme.WELLBEING), "The court said so")));
        agree(get(outcome.ref()));
        assertThat(get(outcome.ref()).draft().wordingReason()).isEqualTo("The court said so");
    }

    @Test
    void countsOutputsApart() {
        var outcome = fixtures.agreed(place, "People are active");
        world.as(
                place.charity(),
                () -> service.addOutput(outcome.id(), BigDecimal.TEN, "public swimming sessions", Output.Period.WEEK));

        var output = get(outcome.ref()).outputs().getFirst();
        assertThat(output.quantity()).isEqualByComparingTo("10");
        assertThat(output.unit()).isEqualTo("public swimming sessions");
        assertThatThrownBy(() -> world.as(
                        place.charity(),
                        () -> service.addOutput(outcome.id(), BigDecimal.ZERO, "sessions", Output.Period.WEEK)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo("quantity"));
        world.as(place.charity(), () -> service.removeOutput(outcome.id(), output.id()));
        assertThat(get(outcome.ref()).outputs()).isEmpty();
    }

    @Test
    void isRankedByADecisionAlone() {
        var first = fixtures.agreed(place, "Families cope");
        var second = fixtures.agreed(place, "Streets are clean");
        var draft = fixtures.outcome(place, "People choose the town");
        var clerk = world.officer("Sam", Role.DEMOCRATIC_SERVICES);

        assertThatThrownBy(() -> world.as(place.lead(), () -> service.recordRanking(List.of(first.ref()), CABINET)))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> world.as(clerk, () -> service.recordRanking(List.of(draft.ref()), CABINET)))
                .hasMessageContaining("no outcome " + draft.ref() + " that you can read");
        fixtures.join(clerk, place);
        assertThatThrownBy(() -> world.as(clerk, () -> service.recordRanking(List.of(draft.ref()), CABINET)))
                .hasMessageContaining(draft.ref() + " is not agreed");
        assertThatThrownBy(() ->
                        world.as(clerk, () -> service.recordRanking(List.of(first.ref(), first.ref()), CABINET)))
                .hasMessageContaining("once");
        assertThatThrownBy(() -> world.as(
                        clerk,
                        () -> service.recordRanking(
                                List.of(first.ref()),
                                new RankingDecision("Cabinet", LocalDate.of(2099, 1, 1), "Minute 1"))))
                .hasMessageContaining("not been taken yet");

        world.as(clerk, () -> service.recordRanking(List.of(second.ref(), first.ref()), CABINET));
        assertThat(get(second.ref()).rank()).isEqualTo(1);
        assertThat(get(first.ref()).rank()).isEqualTo(2);
        assertThat(get(first.ref()).rankedBy()).isEqualTo("Cabinet, 3 March 2026, Minute 45");
        assertThat(world.as(place.charity(), () -> queries.corporate()))
                .extracting(OutcomeRow::ref)
                .containsExactly(second.ref(), first.ref());
        assertThatThrownBy(() -> world.as(place.lead(), () -> service.retire(first.id(), "Done")))
                .hasMessageContaining("corporate outcomes");

        world.as(clerk, () -> service.recordRanking(List.of(second.ref()), CABINET));
        assertThat(get(first.ref()).rank()).isNull();
        world.as(place.lead(), () -> service.retire(first.id(), "Done"));
        assertThat(get(first.ref()).state()).isEqualTo(OutcomeState.RETIRED);
    }

    @Test
    void isReadByEveryPartnerWithItsMeasuresForAsLongAsItIsAgreed() {
        var stranger = world.person("Sky", world.partner("Other charity"), Role.CONTRIBUTOR);
        var outcome = fixtures.outcome(place, "People are active");
        var before = "M" + System.nanoTime();
        var after = "N" + System.nanoTime();
        world.as(place.charity(), () -> measures.add(outcome.id(), OutcomeFixtures.measure(before)));
        assertThatThrownBy(() -> world.as(stranger, () -> queries.measure(before)))
                .isInstanceOf(NotFound.class);

        world.as(
                place.lead(),
                () -> service.agree(outcome.id(), get(outcome.ref()).version()));
        world.as(place.charity(), () -> measures.add(outcome.id(), OutcomeFixtures.measure(after)));
        world.as(stranger, () -> {
            assertThat(queries.get(outcome.ref()).state()).isEqualTo(OutcomeState.AGREED);
            assertThat(queries.measure(before).draft().code()).isEqualTo(before);
            assertThat(queries.measure(after).draft().code()).isEqualTo(after);
        });

        world.as(
                place.lead(),
                () -> service.takeBack(outcome.id(), get(outcome.ref()).version()));
        for (var code : List.of(before, after)) {
            assertThatThrownBy(() -> world.as(stranger, () -> queries.measure(code)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void isSeenAndChangedOnlyByThoseOfItsSpace() {
        var outcome = fixtures.outcome(place, "People are active");
        var stranger = world.person("Sky", world.partner("Other charity"), Role.CONTRIBUTOR);

        assertThatThrownBy(() -> world.as(stranger, () -> queries.get(outcome.ref())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(
                        stranger, () -> service.change(outcome.id(), outcome.version(), OutcomeFixtures.draft("Mine"))))
                .isInstanceOfAny(NotFound.class, AccessRefused.class);
        assertThat(world.as(stranger, () -> queries.findRows(place.id(), PageRequest.of(0, 10))))
                .isEmpty();
        assertThat(world.as(stranger, () -> queries.countRows(place.id()))).isZero();
        assertThat(world.as(place.charity(), () -> queries.findRows(place.id(), PageRequest.of(0, 10))))
                .extracting(OutcomeRow::ref)
                .containsExactly(outcome.ref());
    }

    private OutcomeDetails get(String ref) {
        return world.as(place.charity(), () -> queries.get(ref));
    }

    private void agree(OutcomeDetails outcome) {
        world.as(place.lead(), () -> service.agree(outcome.id(), outcome.version()));
    }
}
