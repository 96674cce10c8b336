package org.commonweal.consultation.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Collectors;
import org.commonweal.consultation.Answering;
import org.commonweal.consultation.Campaign;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ResponseQueries;
import org.commonweal.consultation.ResponseReview;
import org.commonweal.consultation.ResponseRow;
import org.commonweal.consultation.channel.ReceivedFiles;
import org.commonweal.consultation.channel.ResponseImports;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.privacy.ErasureService;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class ExclusionsTest {

    private static final CrossTabRequest TABLE = CrossTabRequest.of(Axis.of("uses"), Axis.CHANNEL);

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    ReceivedFiles received;

    @Autowired
    ResponseImports imports;

    @Autowired
    ResponseQueries responses;

    @Autowired
    ResponseReview review;

    @Autowired
    Answering answering;

    @Autowired
    Exclusions exclusions;

    @Autowired
    CrossTabs tabs;

    @Autowired
    Codebooks books;

    @Autowired
    Coding coding;

    @Autowired
    ErasureService erasure;

    Space space;
    ConsultationId id;

    @BeforeEach
    void open() {
        space = fixtures.space();
        id = fixtures.open(space, "Pools", ConsultationFixtures.form());
    }

    @Test
    void plantedCopiesAreFoundAndNoneIsTakenAway() {
        bringPlanted();

        int found = asOfficer(() -> review.flagCopies(id));

        assertThat(found).as("38 of 40 copies, none of 100 others").isBetween(38, 40);
        var totals = asOfficer(() -> responses.totals(id));
        assertThat(totals.all()).isEqualTo(141);
        assertThat(totals.flagged()).isEqualTo(found);
        assertThat(asOfficer(() -> exclusions.findAll(id))).isEmpty();
        assertThat(asOfficer(() -> tabs.count(id, TABLE.withoutExcluded())).considered())
                .isEqualTo(141);
    }

    @Test
    void aCampaignIsManyPeopleAndOneText() {
        bringPlanted();

        var campaigns = asOfficer(() -> review.findCampaigns(id));

        assertThat(campaigns).singleElement().satisfies(campaign -> {
            assertThat(campaign.people()).isBetween(39, 41);
            assertThat(campaign.question()).isEqualTo("change");
            assertThat(campaign.text()).containsIgnoringCase("word");
        });
        assertThat(campaigns).extracting(Campaign::people).doesNotContain(0);
    }

    @Test
    void leavesOutOnlyWithAReasonAndTellsEveryoneHowMany() {
        bring("Reference,uses\n1,yes\n2,yes\n3,no\n");
        var reference = anyReference();

        assertThatThrownBy(() -> world.as(space.officer(), () -> exclusions.exclude(id, reference, " ")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo("reason"));
        assertThat(asOfficer(() -> exclusions.publicNote(id)))
                .isEqualTo("All 3 responses were counted; none was left out.");
        world.as(space.officer(), () -> exclusions.exclude(id, reference, "Sent twice by one person"));

        assertThat(asOfficer(() -> tabs.count(id, TABLE)).considered()).isEqualTo(3);
        assertThat(asOfficer(() -> tabs.count(id, TABLE.withoutExcluded())).considered())
                .isEqualTo(2);
        assertThat(asOfficer(() -> exclusions.publicNote(id)))
                .startsWith("1 of 3 responses were left out")
                .contains("Sent twice by one person (1)")
                .doesNotContain(reference);
        assertThat(asOfficer(() -> exclusions.findAll(id)))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.person()).isEqualTo(space.officer().value()));

        world.as(space.officer(), () -> exclusions.include(id, reference));
        assertThat(asOfficer(() -> tabs.count(id, TABLE.withoutExcluded())).considered())
                .isEqualTo(3);
    }

    @Test
    void manyWithinAMinuteAreFlagged() {
        var slug = fixtures.slug(space, id);
        for (int number = 0; number < 6; number++) {
            var code = answering.start(slug, false);
            answering.save(slug, code, "one", 0, new Fields(java.util.Map.of("uses", java.util.List.of("no"))));
            answering.send(slug, code);
        }

        assertThat(asOfficer(() -> review.flagBursts(id, 30))).isZero();
        assertThat(asOfficer(() -> review.flagBursts(id, 5))).isEqualTo(6);
        assertThat(asOfficer(() -> responses.findRows(id, PageRequest.of(0, 10))))
                .extracting(ResponseRow::suspicion)
                .allMatch(reason -> reason.contains("many within one minute"));
    }

    @Test
    void nothingOfAnErasedResponseIsLeftHere() {
        bring("Reference,uses,change\n1,yes,The price\n");
        var reference = anyReference();
        world.as(space.officer(), () -> {
            var code = books.add(id, "change", "Price", "");
            var answer = coding.next(id, "change", CodingRound.FIRST, java.util.Set.of())
                    .orElseThrow();
            coding.code(id, "change", CodingRound.FIRST, answer.response(), java.util.Set.of(code));
            exclusions.exclude(id, reference, "A test");
            erasure.erase(id, reference);

            assertThat(coding.progress(id, "change")).isEqualTo(new CodingProgress(0, 0, 0, 0));
            assertThat(exclusions.findAll(id)).isEmpty();
            assertThat(tabs.count(id, TABLE).considered()).isZero();
        });
    }

    @Test
    void onlyWhoRunsItLeavesOut() {
        bring("Reference,uses\n1,yes\n");
        var reference = anyReference();

        for (var person : java.util.List.of(space.partner(), space.member())) {
            assertThatThrownBy(() -> world.as(person, () -> exclusions.exclude(id, reference, "Because")))
                    .isInstanceOfAny(AccessRefused.class, NotFound.class);
            assertThatThrownBy(() -> world.as(person, () -> exclusions.findAll(id)))
                    .isInstanceOfAny(AccessRefused.class, NotFound.class);
        }
    }

    /** A text, forty copies of it with a word changed here or there, and a hundred texts of other people. */
    private void bringPlanted() {
        var random = new Random(11);
        var csv = new StringBuilder("Reference,change\n");
        var original = words(random);
        csv.append("original,").append(original).append('\n');
        for (int copy = 0; copy < 40; copy++) {
            var words = original.split(" ");
            if (copy % 2 == 0) {
                words[random.nextInt(words.length)] = "indeed";
            }
            csv.append("copy%d,%s%n".formatted(copy, String.join(" ", words).toUpperCase(java.util.Locale.UK)));
        }
        for (int other = 0; other < 100; other++) {
            csv.append("other%d,%s%n".formatted(other, words(random)));
        }
        bring(csv.toString());
    }

    private static String words(Random random) {
        return random.ints(80, 0, 400).mapToObj(number -> "word" + number).collect(Collectors.joining(" "));
    }

    private void bring(String csv) {
        world.as(space.officer(), () -> {
            var file = received.text("answers.csv", csv);
            imports.commit(id, file, imports.inspect(id, file, "").plan());
        });
    }

    private String anyReference() {
        return asOfficer(() -> responses.findRows(id, PageRequest.of(0, 1)))
                .getFirst()
                .reference();
    }

    private <T> T asOfficer(java.util.function.Supplier<T> work) {
        return world.as(space.officer(), work);
    }
}
