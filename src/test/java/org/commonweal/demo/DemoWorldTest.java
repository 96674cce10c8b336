package org.commonweal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.commonweal.Commonweal;
import org.commonweal.access.AccessRequestQueries;
import org.commonweal.commissioning.plan.PlanLine;
import org.commonweal.commissioning.plan.PlanOutcome;
import org.commonweal.commissioning.plan.PlanQueries;
import org.commonweal.commissioning.plan.PlanState;
import org.commonweal.commissioning.plan.ProposalState;
import org.commonweal.consultation.Channel;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.ResponseQueries;
import org.commonweal.consultation.analysis.Codebooks;
import org.commonweal.consultation.channel.StaffEntries;
import org.commonweal.evidence.Citation;
import org.commonweal.evidence.CitationService;
import org.commonweal.evidence.EvidenceFilter;
import org.commonweal.evidence.EvidenceQueries;
import org.commonweal.evidence.EvidenceService;
import org.commonweal.evidence.EvidenceState;
import org.commonweal.evidence.EvidenceTables;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Directory;
import org.commonweal.identity.GuestQueries;
import org.commonweal.identity.GuestRow;
import org.commonweal.identity.GuestState;
import org.commonweal.kernel.DueWork;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.needs.NeedDetails;
import org.commonweal.needs.NeedQueries;
import org.commonweal.needs.NeedRow;
import org.commonweal.needs.NeedState;
import org.commonweal.outcomes.Figure;
import org.commonweal.outcomes.OutcomeQueries;
import org.commonweal.outcomes.OutcomeRow;
import org.commonweal.outcomes.ThreadNode;
import org.commonweal.outcomes.ThreadQueries;
import org.commonweal.testing.TestFolders;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.WorkspaceQueries;
import org.commonweal.workspace.agenda.TaskFilter;
import org.commonweal.workspace.agenda.TaskQueries;
import org.commonweal.workspace.documents.DocumentQueries;
import org.commonweal.workspace.documents.FolderQueries;
import org.commonweal.workspace.documents.Place;
import org.commonweal.workspace.documents.VersionRow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

/** The situations that the demonstration promises, as those people meet them who are meant to. */
@SpringBootTest(
        classes = Commonweal.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "commonweal.demo.enabled=true")
@ContextConfiguration(initializers = TestFolders.class)
class DemoWorldTest {

    private static final PageRequest PAGE = PageRequest.of(0, 50);

    @Autowired
    Stage stage;

    @Autowired
    DemoLoader loader;

    @Autowired
    CurrentActor actors;

    @Autowired
    Directory directory;

    @Autowired
    GuestQueries guests;

    @Autowired
    EvidenceQueries evidence;

    @Autowired
    WorkspaceQueries spaces;

    @Autowired
    ObjectProvider<DueWork> due;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcTemplate database;

    @Test
    void aGuestOfTheAgeingWellReviewHasSixDaysLeftAndTheSponsorIsAskedToRenew() {
        var hal = guest("Hal Silver");

        assertThat(hal.endsOn()).isEqualTo(today().plusDays(6));
        assertThat(hal.state()).isEqualTo(GuestState.RENEWAL_DUE);
        assertThat(hal.sponsorName()).isEqualTo("Jules Commissioner");
        assertThat(directory.standing(hal.person(), clock.instant()).active()).isTrue();
        assertThat(dueFor("lc.leisure")).anyMatch(title -> title.contains("Hal Silver"));
        assertThat(as("age.adv", () -> spaces.mine(10)))
                .extracting(row -> row.name())
                .containsExactly("Ageing well review");
    }

    @Test
    void aGuestWhoseTimeIsOverIsLockedOutAndStillNamedAsTheAuthor(
            @Autowired FolderQueries folders, @Autowired DocumentQueries documents) {
        var ira = guest("Ira Lapsed");
        var interviews = as("lc.leisure", () -> folders.findRows(Place.top(space("ageing")), PAGE)).stream()
                .filter(folder -> folder.name().equals("Interviews"))
                .findFirst()
                .orElseThrow();
        var place = new Place(space("ageing"), interviews.id());

        assertThat(ira.state()).isEqualTo(GuestState.EXPIRED);
        assertThat(directory.standing(ira.person(), clock.instant()).active()).isFalse();
        assertThat(as("age.volunteer", () -> documents.findRows(place, PAGE)))
                .hasSize(2)
                .allMatch(document -> document.author().equals("Ira Lapsed"));
        var guide = as("age.volunteer", () -> documents.findRows(place, PAGE)).stream()
                .filter(document -> document.number() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(as("age.volunteer", () -> documents.getDetails(guide.id())).versions())
                .extracting(VersionRow::author)
                .containsExactly("Ira Lapsed", "Ira Lapsed");
    }

    @Test
    void oneResidentReadsAlongAndAnotherHasAnInvitationToAnswer() {
        assertThat(as("resident1", () -> spaces.mine(10))).isEmpty();
        assertThat(as("resident1", () -> spaces.getDetails(space("ageing"))).readable())
                .isTrue();
        assertThat(as("resident1", () -> spaces.getDetails(space("ageing"))).canContribute())
                .isFalse();
        assertThat(dueFor("resident2")).contains("Answer the invitation to “Ageing well review”");
    }

    @Test
    void anAccessRequestWaitsForTheManagersOfTheFamilySpace(@Autowired AccessRequestQueries requests) {
        assertThat(as("lc.family", () -> requests.findOpen(10))).singleElement().satisfies(request -> {
            assertThat(request.person()).isEqualTo(stage.person("wep.admin"));
            assertThat(request.subject()).isEqualTo(space("family").subject());
        });
        assertThat(as("lc.leisure", () -> requests.findOpen(10))).isEmpty();
    }

    @Test
    void theBefriendingFiguresHaveThreeErrorsWhereTheStorySaysSo(@Autowired EvidenceTables tables) {
        var item = as("age.volunteer", () -> evidence.get("EV-15"));
        var report = as("age.volunteer", () -> tables.report(item.id(), 1)).orElseThrow();

        assertThat(report.errors()).extracting(problem -> problem.row()).containsExactlyInAnyOrder(7L, 12L, 19L);
        assertThat(as("age.volunteer", () -> evidence.stillMissing(item.id()))).isNotEmpty();
    }

    @Test
    void identifiableReferralsStayWhereTheyAreAndCannotBeHandedIn(@Autowired EvidenceService service) {
        var item = as("lc.leisure", () -> evidence.get("EV-16"));

        assertThat(item.state()).isEqualTo(EvidenceState.DRAFT);
        assertThatThrownBy(() -> as("lc.leisure", () -> {
                    service.submit(item.id(), item.editVersion());
                    return true;
                }))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("evidence.identifiableOutsideConfidential"));
        assertThat(as("act.res", () -> evidence.findRows(EvidenceFilter.empty(), PageRequest.of(0, 100))))
                .noneMatch(row -> row.ref().equals("EV-16"));
    }

    @Test
    void theFirstProjectionsAreSupersededAndStillCited(@Autowired CitationService citations) {
        var item = as("analyst", () -> evidence.get("EV-10"));

        assertThat(item.version(1).state()).isEqualTo(EvidenceState.SUPERSEDED);
        assertThat(item.liveVersion()).isEqualTo(2);
        assertThat(as("analyst", () -> citations.citationsTo(item.id())))
                .filteredOn(citation -> citation.fromLabel().contains("draft needs statement"))
                .extracting(Citation::version)
                .containsExactly(1);
    }

    @Test
    void fourOutcomesAreRankedAndOneReadsLikeAnOutput(
            @Autowired OutcomeQueries outcomes, @Autowired ThreadQueries threads) {
        assertThat(as("age.volunteer", outcomes::corporate))
                .extracting(OutcomeRow::ref, OutcomeRow::statement)
                .containsExactly(
                        tuple("O-1", "People in Wellspring are physically, socially and mentally active"),
                        tuple("O-2", "Families cope, and children thrive"),
                        tuple("O-3", "Streets and green places are clean and cared for"),
                        tuple("O-4", "The town is a place people choose to live, work and visit"));
        assertThat(as("lc.leisure", () -> outcomes.get("O-6")).doubts()).hasSize(4);
        var active = as("lc.leisure", () -> outcomes.measure("ACT-1")).draft();
        assertThat(active.baseline()).isEqualTo(new Figure(new BigDecimal("61.4"), "2024/25"));
        assertThat(active.target()).isEqualTo(new Figure(new BigDecimal("64.0"), "2028/29"));
        var thread = as("lc.leisure", () -> threads.of(outcomes.get("O-5").id().subject()));
        assertThat(thread.nodes())
                .extracting(ThreadNode::ref)
                .contains("EV-11", "N-101", "N-102", "O-5", "O-1", "LEI-2", "ACT-1", "ACT-2");
    }

    @Test
    void twoNeedsAreSharedAndAgreedAndOneOnlyTheHealthServiceEndorses(@Autowired NeedQueries needs) {
        assertThat(as("lc.leisure", () -> needs.findRows(null, PageRequest.of(0, 10))))
                .extracting(NeedRow::ref, NeedRow::state)
                .containsExactly(
                        tuple("N-101", NeedState.AGREED),
                        tuple("N-102", NeedState.AGREED),
                        tuple("N-103", NeedState.PROPOSED));
        var shared = as("lc.leisure", () -> needs.get("N-101"));
        assertThat(shared.endorsements()).hasSize(3);
        assertThat(shared.premises()).noneMatch(premise -> premise.citations().isEmpty());
        assertThat(shared.premises()).noneMatch(NeedDetails.PremiseDetails::amber);
        var lonely = as("lc.leisure", () -> needs.get("N-103"));
        assertThat(lonely.endorsements())
                .singleElement()
                .satisfies(given -> assertThat(given.signatory()).isEqualTo("Zed Integrated"));
        assertThat(lonely.possible().agree()).isFalse();
    }

    @Test
    void thePlanOfTheYearRanksSevenProposalsAndShowsWhatCameLater(@Autowired PlanQueries plans) {
        var running = as("lc.leisure", plans::findRows).stream()
                .filter(row -> row.state() == PlanState.IN_FORCE)
                .findFirst()
                .orElseThrow();
        var plan = as("pcc.lead", () -> plans.get(running.year().slug()));

        assertThat(plan.lines().subList(0, 7))
                .extracting(PlanLine::ref, line -> line.place().total().toPlainString(), PlanLine::agreed)
                .containsExactly(
                        tuple("P-03", "77.8", PlanOutcome.IN_PLAN),
                        tuple("P-01", "77.3", PlanOutcome.IN_PLAN),
                        tuple("P-02", "74.5", PlanOutcome.IN_PLAN),
                        tuple("P-07", "69.3", PlanOutcome.DEFERRED),
                        tuple("P-06", "63.8", PlanOutcome.NOT_SELECTED),
                        tuple("P-05", "56.2", PlanOutcome.NOT_SELECTED),
                        tuple("P-04", "55.3", PlanOutcome.NOT_SELECTED));
        assertThat(plan.lines())
                .filteredOn(line -> line.agreed() != null && line.changed())
                .extracting(PlanLine::ref, PlanLine::state)
                .containsExactly(tuple("P-07", ProposalState.IN_PLAN));
        assertThat(plan.lines())
                .filteredOn(PlanLine::gated)
                .extracting(PlanLine::ref)
                .containsExactly("P-05");
        assertThat(dueFor("analyst")).contains("Score P-08: An empty shop for young people");
        assertThat(as("analyst", () -> plans.get(running.year().slug())).toScore())
                .containsExactly("P-08");
    }

    @Test
    void theLunchClubsAreReleasedTomorrowAtHalfPastNine() {
        var item = as("analyst", () -> evidence.get("EV-13"));
        var release = today().plusDays(1).atTime(LocalTime.of(9, 30)).atZone(PortalClock.LONDON);

        assertThat(item.state()).isEqualTo(EvidenceState.SCHEDULED);
        assertThat(item.shown().scheduledFor()).isEqualTo(release.toInstant());
    }

    @Test
    void thereIsWorkToDoAndSomeOfItIsLate(@Autowired TaskQueries tasks) {
        var open = as("lc.leisure", () -> tasks.findRows(space("ageing"), TaskFilter.open(), PAGE));

        assertThat(open).hasSize(4).filteredOn(task -> task.overdue()).hasSize(1);
        assertThat(dueFor("age.volunteer")).contains("Correct the befriending figures");
    }

    @Test
    void aSecondStartLoadsNothingTwice() {
        var tables = List.of("person", "workspace", "document", "evidence_item", "space_task", "audit_event");
        var before = tables.stream().map(this::rows).toList();

        loader.run(new DefaultApplicationArguments());

        assertThat(tables.stream().map(this::rows).toList()).isEqualTo(before);
    }

    private long rows(String table) {
        return database.queryForObject("select count(*) from " + table, Long.class);
    }

    private GuestRow guest(String name) {
        return as("admin", () -> guests.findRows(PAGE)).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> dueFor(String user) {
        return as(
                user,
                () -> due.stream()
                        .flatMap(work -> work.dueFor(actors.get(), 10).stream())
                        .map(DueWork.Item::title)
                        .toList());
    }

    private WorkspaceId space(String key) {
        return stage.space(key);
    }

    private LocalDate today() {
        return stage.day(0);
    }

    private <T> T as(String user, java.util.function.Supplier<T> work) {
        PersonId person = stage.person(user);
        return actors.as(person, work);
    }

    @Test
    void theConsultationOnLeisureHasTheResponsesThatWerePromised(
            @Autowired ConsultationQueries consultations,
            @Autowired ResponseQueries responses,
            @Autowired StaffEntries entries,
            @Autowired Codebooks books) {
        var id = as("lc.leisure", () -> consultations.get("a-new-way-to-run-leisure-arts-and-culture"))
                .id();

        var totals = as("lc.leisure", () -> responses.totals(id));
        assertThat(totals.all()).isEqualTo(214);
        assertThat(totals.organisations()).isEqualTo(23);
        assertThat(totals.flagged()).as("nine copies of one text").isEqualTo(9);
        assertThat(totals.channels()).isEqualTo(Map.of(Channel.ONLINE, 208L, Channel.PAPER, 6L));
        assertThat(as("lc.leisure", () -> entries.countScans(id))).isEqualTo(6);
        assertThat(as("lc.leisure", () -> books.findCodes(id, "q6")))
                .hasSize(11)
                .anyMatch(code -> code.answers() > 0);
        assertThat(as("lc.leisure", () -> responses.countTexts(id, "", "07700 900")))
                .isEqualTo(2);
    }
}
