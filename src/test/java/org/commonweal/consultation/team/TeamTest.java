package org.commonweal.consultation.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ResponseQueries;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.Part;
import org.commonweal.consultation.privacy.ErasureService;
import org.commonweal.consultation.privacy.ObjectionService;
import org.commonweal.consultation.privacy.RetentionService;
import org.commonweal.identity.ActingFor;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.StaleVersion;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class TeamTest {

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    TeamService service;

    @Autowired
    TeamQueries queries;

    @Autowired
    ResponseQueries responses;

    @Autowired
    ErasureService erasures;

    @Autowired
    ObjectionService objections;

    @Autowired
    RetentionService retention;

    @Autowired
    CurrentActor actors;

    @Autowired
    ActingFor actingFor;

    @Autowired
    JdbcTemplate jdbc;

    Space space;
    ConsultationId id;
    String slug;
    PersonId editor;
    PersonId reviewer;
    PersonId signatory;

    @BeforeEach
    void open() {
        space = fixtures.space();
        id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        slug = fixtures.slug(space, id);
        var charity = world.partner("Swim Together");
        editor = world.person("Edith Editor", charity, Role.CONTRIBUTOR);
        reviewer = world.person("Ravi Reviewer", charity, Role.MEMBER);
        signatory = world.person("Sian Signatory", charity, Role.SIGNATORY);
    }

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    private void save(PersonId who, String question, long version, String text) {
        world.as(who, () -> service.save(slug, question, version, fields(question, text)));
    }

    private static Fields fields(String name, String text) {
        var all = new HashMap<String, List<String>>();
        all.put(name, List.of(text));
        return new Fields(all);
    }

    private TeamDetails team(PersonId who) {
        return world.as(who, () -> queries.get(slug));
    }

    @Test
    void threeColleaguesAnswerAndTheSignatorySubmits() {
        save(editor, "uses", TeamDetails.NONE, "no");
        save(editor, "change", TeamDetails.NONE, "The lido");
        world.as(reviewer, () -> service.comment(slug, "change", "Say why"));
        save(signatory, "change", team(signatory).answer("change").version(), "The lido, because it is warm");

        var reference = world.as(signatory, () -> service.submit(slug, 0));

        var response = world.as(space.officer(), () -> responses.get(id, reference));
        assertThat(response.row().organisation()).startsWith("Swim Together");
        assertThat(response.answers().of("change")).containsExactly(Part.written("The lido, because it is warm"));
        assertThat(response.answers().of("body").getFirst().code()).isEqualTo("organisation");
        assertThat(team(reviewer).log())
                .extracting(TeamDetails.Line::kind, TeamDetails.Line::person)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(TeamEntryKind.ANSWERED, "Edith Editor"),
                        org.assertj.core.groups.Tuple.tuple(TeamEntryKind.ANSWERED, "Edith Editor"),
                        org.assertj.core.groups.Tuple.tuple(TeamEntryKind.COMMENTED, "Ravi Reviewer"),
                        org.assertj.core.groups.Tuple.tuple(TeamEntryKind.ANSWERED, "Sian Signatory"),
                        org.assertj.core.groups.Tuple.tuple(TeamEntryKind.SUBMITTED, "Sian Signatory"));
    }

    @Test
    void whoBelongsToTwoOrganisationsChoosesForWhichTheyAnswer() {
        var second = world.partner("Dry Land");
        world.join(editor, second, Role.CONTRIBUTOR);

        assertThatThrownBy(() -> save(editor, "uses", TeamDetails.NONE, "no"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("identity.chooseOrganisation"));

        world.as(editor, () -> actingFor.choose(second));
        assertThat(team(editor).organisation()).startsWith("Dry Land");
    }

    @Test
    void nothingOfTheirWorkIsLeftOnceItIsErased() {
        save(editor, "uses", TeamDetails.NONE, "no");
        save(editor, "change", TeamDetails.NONE, "The canary of the lido");
        world.as(reviewer, () -> service.comment(slug, "change", "The canary sings"));
        var first = world.as(signatory, () -> service.submit(slug, 0));
        world.as(space.officer(), () -> objections.object(id, first));
        var second = world.as(signatory, () -> service.submit(slug, 1));
        assertThat(team(editor).answer("change").fields().text("change")).contains("canary");
        assertThat(world.as(space.officer(), () -> objections.count(id)))
                .as("who objected to the one objects to the other")
                .isEqualTo(1);

        var certificate = world.as(space.officer(), () -> erasures.erase(id, second));

        assertThat(certificate.removed()).contains("What the organisation's people worked it out from");
        assertThat(team(editor).log()).isEmpty();
        assertThat(team(editor).answers())
                .allSatisfy(answer -> assertThat(answer.fields().sent()).isEmpty());
        for (var column : List.of("consultation_team_entry.body", "consultation_team_answer.fields")) {
            var table = column.substring(0, column.indexOf('.'));
            assertThat(jdbc.queryForObject(
                            "SELECT COUNT(*) FROM " + table + " WHERE " + column + " LIKE '%canary%'", Long.class))
                    .as(column)
                    .isZero();
        }
        assertThat(world.as(space.officer(), () -> objections.count(id))).isZero();
    }

    @Test
    void theirWorkGoesWhenTheWordsGo() {
        save(editor, "change", TeamDetails.NONE, "The lido");
        TestClock.move(Duration.ofDays(84 + 366 * 7));

        actors.asSystem("Retention", retention::execute);

        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM consultation_team_entry WHERE body LIKE '%The lido%'", Long.class))
                .isZero();
    }

    @Test
    void overwritesNobodyUnseen() {
        save(editor, "change", TeamDetails.NONE, "The lido");

        assertThatThrownBy(() -> save(signatory, "change", TeamDetails.NONE, "The slide"))
                .isInstanceOf(StaleVersion.class);
        long seen = team(signatory).answer("change").version();
        save(editor, "change", seen, "The lido and the café");
        assertThatThrownBy(() -> save(signatory, "change", seen, "The slide")).isInstanceOf(StaleVersion.class);
        save(signatory, "uses", TeamDetails.NONE, "no");

        assertThat(team(editor).answer("change").fields().text("change")).isEqualTo("The lido and the café");
        assertThat(team(editor).answer("change").changedBy()).isEqualTo("Edith Editor");
    }

    @Test
    void onlyWhoMayWritesAndSubmits() {
        assertThatThrownBy(() -> save(reviewer, "change", TeamDetails.NONE, "x"))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> world.as(editor, () -> service.submit(slug, 0)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> team(space.officer())).as("the council").isInstanceOf(AccessRefused.class);
        save(editor, "change", TeamDetails.NONE, "Only ours");
        assertThat(team(space.partner()).log()).as("another organisation").isEmpty();
        assertThat(team(space.partner()).answers())
                .allSatisfy(answer -> assertThat(answer.fields().sent()).isEmpty());
        assertThat(team(reviewer).mayEdit()).isFalse();
        assertThat(team(editor).maySubmit()).isFalse();
    }

    @Test
    void saysWhatIsMissingBeforeItIsSubmitted() {
        save(editor, "often", TeamDetails.NONE, "many");

        assertThatThrownBy(() -> world.as(signatory, () -> service.submit(slug, 0)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.details())
                                .containsExactly("“Do you use the pool?”: Choose an answer"));
        save(editor, "uses", TeamDetails.NONE, "yes");
        assertThat(team(editor).answer("often").problem()).isNotEmpty();
    }

    @Test
    void countsTheLastResponseOnlyAndKeepsTheRecordOfTheFirst() {
        save(editor, "uses", TeamDetails.NONE, "no");
        save(editor, "change", TeamDetails.NONE, "First words");
        var first = world.as(signatory, () -> service.submit(slug, 0));
        assertThatThrownBy(() -> world.as(signatory, () -> service.submit(slug, 0)))
                .as("sent twice")
                .isInstanceOf(StaleVersion.class);
        save(editor, "change", team(editor).answer("change").version(), "Second words");

        var second = world.as(signatory, () -> service.submit(slug, 1));

        assertThat(second).isNotEqualTo(first);
        assertThat(world.as(space.officer(), () -> responses.totals(id)).all()).isEqualTo(1);
        assertThat(world.as(space.officer(), () -> responses.get(id, second))
                        .answers()
                        .of("change"))
                .containsExactly(Part.written("Second words"));
        assertThat(team(editor).reference()).isEqualTo(second);
        assertThat(team(editor).log())
                .filteredOn(line -> line.kind() == TeamEntryKind.SUBMITTED)
                .singleElement()
                .satisfies(line -> assertThat(line.body()).contains("First words"));
    }

    @Test
    void takesNothingAfterTheClose() {
        save(editor, "uses", TeamDetails.NONE, "no");
        TestClock.move(Duration.ofDays(90));

        assertThatThrownBy(() -> world.as(signatory, () -> service.submit(slug, 0)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("does not take answers now");
        assertThat(team(signatory).maySubmit()).isFalse();
    }
}
