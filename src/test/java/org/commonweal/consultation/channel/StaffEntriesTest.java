package org.commonweal.consultation.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.consultation.Channel;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ResponseQueries;
import org.commonweal.consultation.form.Fields;
import org.commonweal.files.FileId;
import org.commonweal.identity.Role;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.commonweal.workspace.Members;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class StaffEntriesTest {

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    Members members;

    @Autowired
    ReceivedFiles received;

    @Autowired
    StaffEntries entries;

    @Autowired
    KeyingCheck check;

    @Autowired
    ResponseQueries responses;

    @Autowired
    PortalClock clock;

    Space space;
    ConsultationId id;
    PersonId colleague;

    @BeforeEach
    void open() {
        space = fixtures.space();
        id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        colleague = world.officer("Colleague", Role.COMMISSIONING_OFFICER);
        world.as(space.officer(), () -> {
            members.put(space.id(), Principal.of(colleague), Level.CONTRIBUTE, null);
        });
    }

    @Test
    void keepsTheScanBesideAResponseWithoutAMandatoryAnswer() {
        var scan = received.text("scan.txt", "What the paper said");

        var reference = enter(UUID.randomUUID(), Channel.PAPER, scan, Map.of("change", List.of("The price")));

        world.as(space.officer(), () -> {
            assertThat(entries.scan(id, reference)).contains(scan);
            assertThat(entries.countScans(id)).isEqualTo(1);
            var response = responses.get(id, reference);
            assertThat(response.answers().of("uses")).as("not answered").isEmpty();
            assertThat(response.row().channel()).isEqualTo(Channel.PAPER);
        });
    }

    @Test
    void theSameEntrySentTwiceIsOneResponse() {
        var entry = UUID.randomUUID();

        var first = enter(entry, Channel.EVENT, null, Map.of("uses", List.of("no")));

        assertThat(enter(entry, Channel.EVENT, null, Map.of("uses", List.of("no"))))
                .isEqualTo(first);
        assertThat(world.as(space.officer(), () -> responses.totals(id)).channels())
                .isEqualTo(Map.of(Channel.EVENT, 1L));
    }

    @Test
    void readsAnswersByTheRulesOfTheForm() {
        assertThatThrownBy(() -> enter(
                        UUID.randomUUID(),
                        Channel.PAPER,
                        null,
                        Map.of("uses", List.of("yes"), "often", List.of("daily"))))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> enter(UUID.randomUUID(), Channel.ONLINE, null, Map.of()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo("channel"));
    }

    @Test
    void aTenthIsKeyedAgainBySomebodyElseAndDifferencesAreReported() {
        for (int number = 0; number < 21; number++) {
            enter(
                    UUID.randomUUID(),
                    Channel.PAPER,
                    null,
                    Map.of("uses", List.of("yes"), "often", List.of("" + number), "change", List.of("Nothing")));
        }
        var sample = world.as(colleague, () -> check.report(id));
        assertThat(sample.keyed()).isEqualTo(21);
        assertThat(sample.sample()).hasSize(3).noneMatch(KeyedRow::mine);
        var first = sample.sample().get(0).reference();
        var second = sample.sample().get(1).reference();

        assertThatThrownBy(() -> world.as(space.officer(), () -> check.keyAgain(id, first, Fields.none())))
                .isInstanceOf(AccessRefused.class);
        var original = world.as(colleague, () -> responses.get(id, first))
                .answers()
                .of("often")
                .getFirst()
                .number();
        var same = new Fields(
                Map.of("uses", List.of("yes"), "often", List.of("" + original), "change", List.of("Nothing")));
        assertThat(world.as(colleague, () -> check.keyAgain(id, first, same)).mismatches())
                .isEmpty();
        var other = new Fields(Map.of("uses", List.of("yes"), "often", List.of("999"), "change", List.of("Nothing")));
        world.as(colleague, () -> check.keyAgain(id, second, other));

        var report = world.as(colleague, () -> check.report(id));
        assertThat(report.done()).isEqualTo(2);
        assertThat(report.compared()).isEqualTo(6);
        assertThat(report.different()).isEqualTo(1);
        var mismatches = new ArrayList<KeyedRow.Mismatch>();
        report.sample().stream()
                .map(KeyedRow::result)
                .filter(java.util.Objects::nonNull)
                .forEach(result -> mismatches.addAll(result.mismatches()));
        assertThat(mismatches).singleElement().satisfies(mismatch -> {
            assertThat(mismatch.question()).isEqualTo("How often in a month?");
            assertThat(mismatch.second()).isEqualTo("999");
        });
        assertThat(world.as(colleague, () -> responses.get(id, second))
                        .answers()
                        .of("often"))
                .as("what was stored first stays")
                .noneMatch(part -> "999".equals(String.valueOf(part.number())));
    }

    private String enter(UUID entry, Channel channel, FileId scan, Map<String, List<String>> sent) {
        return world.as(
                space.officer(),
                () -> entries.enter(id, new StaffEntry(entry, channel, clock.today(), scan, new Fields(sent))));
    }
}
