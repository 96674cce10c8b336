package org.commonweal.commissioning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonweal.commissioning.plan.PlanFixtures.Team;
import org.commonweal.commissioning.scoring.Place;
import org.commonweal.identity.Role;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.StaleVersion;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authorization.AuthorizationDeniedException;

@PortalTest
class PlanServiceTest {

    private static final List<Integer> GOOD = Collections.nCopies(13, 4);

    @Autowired
    World world;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    PlanService service;

    @Autowired
    PlanQueries queries;

    @Autowired
    ProposalService proposals;

    @Autowired
    ProposalQueries proposalQueries;

    @Autowired
    ScoringService scoring;

    @Autowired
    ScoreQueries scoreQueries;

    @Autowired
    ModerationService moderation;

    @Autowired
    AgreementService agreements;

    @Autowired
    ChangeService changes;

    @Autowired
    OpportunityService opportunities;

    @Autowired
    ScoringWork work;

    @Autowired
    PortalClock clock;

    private Team team;

    @BeforeEach
    void planWithAnOpenCall() {
        team = fixtures.calling();
    }

    @Test
    void refusesWeightsThatDoNotComeToAHundred() {
        world.as(
                team.head(),
                () -> refused(
                        "commissioning.weights",
                        () -> service.start(fixtures.freeYear(), new PlanWeights(30, 25, 15, 15, 10))));
    }

    @Test
    void hasOnePlanForAYear() {
        world.as(
                team.head(),
                () -> refused("commissioning.yearTaken", () -> service.start(team.year(), PlanFixtures.WEIGHTS)));
    }

    @Test
    void isStartedByTheHeadOfCommissioningAlone() {
        world.as(
                team.one(),
                () -> assertThatThrownBy(() -> service.start(fixtures.freeYear(), PlanFixtures.WEIGHTS))
                        .isInstanceOf(AuthorizationDeniedException.class));
    }

    @Test
    void isKeptWithinTheCouncilUntilItsCallOpens() {
        var year = fixtures.freeYear();
        world.as(team.head(), () -> service.start(year, PlanFixtures.WEIGHTS));

        assertThat(world.as(team.one(), () -> queries.get(year.slug())).state()).isEqualTo(PlanState.DRAFT);
        world.as(
                team.partner(),
                () -> assertThatThrownBy(() -> queries.get(year.slug())).isInstanceOf(NotFound.class));
    }

    @Test
    void keepsADraftProposalToThoseWhoMakeIt() {
        var draft = fixtures.drafted(team, "Company for lunch");

        for (var stranger : List.of(team.head(), world.person("Stan", world.partner("Other")))) {
            world.as(
                    stranger,
                    () -> assertThatThrownBy(() -> proposalQueries.get(draft.ref()))
                            .isInstanceOf(NotFound.class));
            assertThat(world.as(stranger, () -> queries.get(team.year().slug())).lines())
                    .isEmpty();
        }
        world.as(team.partner(), () -> proposals.submit(draft.id(), draft.version()));
        assertThat(world.as(team.head(), () -> queries.get(team.year().slug())).lines())
                .extracting(PlanLine::ref, PlanLine::state)
                .containsExactly(tuple(draft.ref(), ProposalState.SUBMITTED));
    }

    @Test
    void offersTheOpportunityLogOnceTheCallHasEnded() {
        var draft = fixtures.drafted(team, "Too late");
        startScoring();

        world.as(team.partner(), () -> {
            refused("commissioning.callClosed", () -> proposals.submit(draft.id(), draft.version()));
            refused("commissioning.callClosed", () -> proposals.draft(team.plan(), PlanFixtures.words("Later still")));
            assertThat(queries.get(team.year().slug()).possible().propose()).isFalse();
        });
    }

    @Test
    void refusesAnUnfinishedProposalAndAnOldVersion() {
        var ref = world.as(
                team.partner(),
                () -> proposals.draft(team.plan(), new ProposalDraft("Half", "", "", "", "", ServiceClass.CORPORATE)));
        var draft = world.as(team.partner(), () -> proposalQueries.get(ref));

        world.as(team.partner(), () -> {
            refused("commissioning.proposalIncomplete", () -> proposals.submit(draft.id(), draft.version()));
            proposals.change(draft.id(), draft.version(), PlanFixtures.words("Whole"));
            assertThatThrownBy(() -> proposals.change(draft.id(), draft.version(), PlanFixtures.words("Again")))
                    .isInstanceOf(StaleVersion.class);
        });
    }

    @Test
    void startsScoringWithTwoScorersOnly() {
        world.as(team.head(), () -> {
            service.removeScorer(team.plan(), team.one());
            refused("commissioning.twoScorers", () -> service.startScoring(team.plan()));
        });
    }

    @Test
    void showsAScorerTheOthersOnlyAfterTheirOwn() {
        var proposal = fixtures.submitted(team, "Company");
        startScoring();
        world.as(team.one(), () -> scoring.handIn(proposal.id(), PlanFixtures.score(GOOD)));

        world.as(team.two(), () -> {
            refused("commissioning.ownScoreFirst", () -> scoreQueries.findRows(proposal.id()));
            scoring.keep(proposal.id(), PlanFixtures.score(GOOD));
            refused("commissioning.ownScoreFirst", () -> scoreQueries.findRows(proposal.id()));
            scoring.handIn(proposal.id(), PlanFixtures.score(GOOD));
            assertThat(scoreQueries.findRows(proposal.id()))
                    .extracting(ScoreDetails::scorer)
                    .containsExactly("Ada", "Bea");
        });
        world.as(team.partner(), () -> refused("commissioning.panelOnly", () -> scoreQueries.findRows(proposal.id())));
        assertThat(world.as(team.head(), () -> scoreQueries.findRows(proposal.id())))
                .hasSize(2);
    }

    @Test
    void takesScoresOfThoseNamedOnceForGood() {
        var proposal = fixtures.submitted(team, "Company");
        world.as(
                team.one(),
                () -> refused("commissioning.notScored", () -> scoring.keep(proposal.id(), PlanFixtures.score(GOOD))));
        startScoring();

        world.as(
                team.head(),
                () -> refused("commissioning.notAScorer", () -> scoring.keep(proposal.id(), PlanFixtures.score(GOOD))));
        world.as(team.one(), () -> {
            assertThat(work.dueFor(org.commonweal.kernel.Actor.person(team.one(), null, "Ada"), 5))
                    .extracting(item -> item.path())
                    .containsExactly("proposals/" + proposal.ref() + "/score");
            refused(
                    "commissioning.scoreMissing",
                    () -> scoring.handIn(proposal.id(), new ScoreDraft(Map.of(PlanQuestion.E1, 3), Map.of())));
            refused(
                    "commissioning.rationale",
                    () -> scoring.handIn(
                            proposal.id(), new ScoreDraft(ScoreSheet.of(GOOD).points(), Map.of())));
            scoring.handIn(proposal.id(), PlanFixtures.score(GOOD));
            refused("commissioning.scoreHandedIn", () -> scoring.keep(proposal.id(), PlanFixtures.score(GOOD)));
            assertThat(work.dueFor(org.commonweal.kernel.Actor.person(team.one(), null, "Ada"), 5))
                    .isEmpty();
            assertThat(scoreQueries.mine(proposal.id()).draft().points()).hasSize(13);
        });
    }

    @Test
    void keepsAScorerFromModeratingAndAnAuthorFromScoring() {
        var chief = world.officer("Kit", Role.COMMISSIONING_HEAD);
        world.as(team.head(), () -> service.nameScorer(team.plan(), chief));
        var own = world.as(
                chief, () -> proposalQueries.get(proposals.draft(team.plan(), PlanFixtures.words("Our own wish"))));
        world.as(chief, () -> proposals.submit(own.id(), own.version()));
        var proposal = fixtures.submitted(team, "Company");
        startScoring();
        fixtures.scored(team, proposal, GOOD);
        fixtures.scored(team, own, GOOD);

        world.as(chief, () -> {
            refused("commissioning.ownProposal", () -> scoring.keep(own.id(), PlanFixtures.score(GOOD)));
            refused("commissioning.ownProposal", () -> moderation.moderate(own.id(), settled(GOOD)));
            scoring.keep(proposal.id(), PlanFixtures.score(GOOD));
            refused("commissioning.scorerModerates", () -> moderation.moderate(proposal.id(), settled(GOOD)));
        });
    }

    @Test
    void asksForANoteWhereScorersLieFarApart() {
        var proposal = fixtures.submitted(team, "Company");
        startScoring();
        world.as(
                team.head(),
                () -> refused("commissioning.proposalState", () -> moderation.moderate(proposal.id(), settled(GOOD))));
        var low = new ArrayList<>(GOOD);
        low.set(0, 1);
        world.as(team.one(), () -> scoring.handIn(proposal.id(), PlanFixtures.score(GOOD)));
        world.as(team.two(), () -> scoring.handIn(proposal.id(), PlanFixtures.score(low)));

        world.as(team.head(), () -> {
            refused("commissioning.spreadNote", () -> moderation.moderate(proposal.id(), settled(GOOD)));
            moderation.moderate(
                    proposal.id(),
                    new ModerationDraft(
                            ScoreSheet.of(GOOD),
                            Map.of(PlanQuestion.E1, "Bea had not seen EV-11."),
                            "Talked it over."));
            var shown = proposalQueries.get(proposal.ref());
            assertThat(shown.line().state()).isEqualTo(ProposalState.MODERATED);
            assertThat(shown.moderation().draft().notes())
                    .containsExactly(Map.entry(PlanQuestion.E1, "Bea had not seen EV-11."));
        });
    }

    @Test
    void ranksTheSevenProposalsAndStoresHowFarThatDependsOnTheWeights() {
        var refs = seven();

        var plan = world.as(team.head(), () -> queries.get(team.year().slug()));
        assertThat(plan.lines())
                .extracting(line -> line.title(), line -> line.place().total().toPlainString())
                .containsExactly(
                        tuple("P3", "77.8"),
                        tuple("P1", "77.3"),
                        tuple("P2", "74.5"),
                        tuple("P7", "69.3"),
                        tuple("P6", "63.8"),
                        tuple("P5", "56.2"),
                        tuple("P4", "55.3"));
        var run = world.as(team.head(), () -> queries.findSensitivity(team.plan()))
                .orElseThrow();
        assertThat(run.number()).isEqualTo(7);
        assertThat(run.sensitivity().shifts())
                .filteredOn(shift ->
                        shift.criterion().equals("TIMELINESS") && shift.weight().floor() == 5)
                .singleElement()
                .satisfies(shift -> assertThat(shift.ranking().subList(0, 2))
                        .extracting(Place::ref, place -> place.shown().toPlainString())
                        .containsExactly(tuple(refs.get("P1"), "80.2"), tuple(refs.get("P3"), "78.4")));
        assertThat(world.as(team.partner(), () -> queries.findSensitivity(team.plan())))
                .isEmpty();
        assertThat(world.as(team.partner(), () -> queries.get(team.year().slug()))
                        .lines())
                .allSatisfy(line -> assertThat(line.place()).isNull());
    }

    @Test
    void fixesWeightsOnceSomethingIsScoredButTakesANewVersion() {
        var proposal = fixtures.submitted(team, "Company");
        startScoring();
        long before = version();
        var other = new PlanWeights(20, 20, 20, 20, 20);
        world.as(team.head(), () -> service.changeWeights(team.plan(), before, other));
        fixtures.moderated(team, proposal, PlanProposals.POINTS.get("P3"));
        var total = total();

        world.as(team.head(), () -> {
            refused(
                    "commissioning.weightsUsed",
                    () -> service.changeWeights(team.plan(), version(), PlanFixtures.WEIGHTS));
            var first = queries.findSensitivity(team.plan()).orElseThrow();
            service.copyWeights(team.plan(), version(), PlanFixtures.WEIGHTS);
            var second = queries.findSensitivity(team.plan()).orElseThrow();
            assertThat(second.weightsNumber()).isEqualTo(first.weightsNumber() + 1);
            assertThat(first.sensitivity().ranking().getFirst().shown().toPlainString())
                    .isEqualTo(total);
        });
        assertThat(total()).isEqualTo("77.8").isNotEqualTo(total);
    }

    @Test
    void holdsWhatNobodyCouldReviewUnlessALeadCabinetMemberOverrides() {
        var proposal = fixtures.submitted(team, "Green spaces");
        startScoring();
        fixtures.moderated(team, proposal, PlanProposals.POINTS.get("P5"));

        world.as(team.head(), () -> {
            refused("commissioning.gate", () -> moderation.shortlist(proposal.id()));
            assertThatThrownBy(() -> moderation.override(proposal.id(), "I want it"))
                    .isInstanceOf(AuthorizationDeniedException.class);
        });
        world.as(team.cabinetMember(), () -> {
            refused("commissioning.reason", () -> moderation.override(proposal.id(), " "));
            moderation.override(proposal.id(), "The county lends two people.");
        });
        world.as(team.head(), () -> moderation.shortlist(proposal.id()));

        var line = world.as(team.head(), () -> queries.get(team.year().slug()))
                .lines()
                .getFirst();
        assertThat(line.state()).isEqualTo(ProposalState.SHORTLISTED);
        assertThat(line.gated()).isTrue();
        assertThat(line.overrideReason()).isEqualTo("The county lends two people.");
    }

    @Test
    void takesOnlyWhatIsShortlistedIntoThePlanAndGivesReasonsForTheRest() {
        var proposal = fixtures.submitted(team, "Company");
        startScoring();
        fixtures.moderated(team, proposal, GOOD);

        world.as(team.head(), () -> {
            refused(
                    "commissioning.notShortlisted",
                    () -> moderation.intend(proposal.id(), PlanOutcome.IN_PLAN, "", null));
            refused("commissioning.reason", () -> moderation.intend(proposal.id(), PlanOutcome.DEFERRED, "", null));
            refused("commissioning.unsettled", () -> service.recommend(team.plan()));
        });
    }

    @Test
    void isAgreedByCabinetAndThenByCouncil() {
        var proposal = recommended();
        var yesterday = clock.today().minusDays(1);

        world.as(team.clerk(), () -> {
            refused("commissioning.cabinetFirst", () -> record(AgreeingBody.COUNCIL, yesterday));
            refused(
                    "commissioning.decidedAhead",
                    () -> record(AgreeingBody.CABINET, clock.today().plusDays(1)));
            record(AgreeingBody.CABINET, yesterday);
            refused("commissioning.notRecommended", () -> record(AgreeingBody.CABINET, yesterday));
            refused("commissioning.decidedBefore", () -> record(AgreeingBody.COUNCIL, yesterday.minusDays(1)));
        });
        assertThat(stateOf(proposal)).isEqualTo(ProposalState.SHORTLISTED);
        world.as(team.clerk(), () -> record(AgreeingBody.COUNCIL, clock.today()));

        var plan = world.as(team.partner(), () -> queries.get(team.year().slug()));
        assertThat(plan.state()).isEqualTo(PlanState.IN_FORCE);
        assertThat(plan.agreements())
                .extracting(PlanDetails.Agreed::body)
                .containsExactly(AgreeingBody.CABINET, AgreeingBody.COUNCIL);
        assertThat(stateOf(proposal)).isEqualTo(ProposalState.IN_PLAN);
    }

    @Test
    void isRecordedByDemocraticServicesAndNeverByWhoeverRecommendedIt() {
        var both = world.officer("Both", Role.COMMISSIONING_HEAD, Role.DEMOCRATIC_SERVICES);
        startScoring();
        world.as(both, () -> service.recommend(team.plan()));

        world.as(
                both,
                () -> refused("commissioning.ownRecommendation", () -> record(AgreeingBody.CABINET, clock.today())));
        world.as(
                team.head(),
                () -> assertThatThrownBy(() -> record(AgreeingBody.CABINET, clock.today()))
                        .isInstanceOf(AuthorizationDeniedException.class));
    }

    @Test
    void keepsThePlanAsAgreedBesideThePlanAsNow() {
        var proposal = agreed();
        var later = LocalDate.of(2030, 9, 1);
        var id = world.as(
                team.head(),
                () -> changes.propose(proposal.id(), ChangeKind.RESCHEDULE, "The county starts later.", later));

        world.as(team.clerk(), () -> refused("commissioning.changeState", () -> decide(id)));
        world.as(team.cabinetMember(), () -> changes.support(id));
        world.as(
                team.head(),
                () -> refused(
                        "commissioning.changeOpen",
                        () -> changes.propose(proposal.id(), ChangeKind.DEFER, "No", null)));
        world.as(team.clerk(), () -> decide(id));

        var line = world.as(team.partner(), () -> queries.get(team.year().slug()))
                .lines()
                .getFirst();
        assertThat(line.startsOn()).isEqualTo(later);
        assertThat(line.agreedStartsOn()).isEqualTo(LocalDate.of(2030, 5, 1));
        assertThat(line.changed()).isTrue();
        assertThat(world.as(team.partner(), () -> queries.findChanges(team.plan())))
                .extracting(ChangeRow::state, ChangeRow::reason)
                .containsExactly(tuple(ChangeState.AGREED, "The county starts later."));
    }

    @Test
    void rejectsAChangeWithAReasonAndLeavesThePlanAsItIs() {
        var proposal = agreed();
        var id = world.as(team.head(), () -> changes.propose(proposal.id(), ChangeKind.DEFER, "No money", null));

        world.as(team.cabinetMember(), () -> {
            refused("commissioning.reason", () -> changes.reject(id, ""));
            changes.reject(id, "It was found.");
        });

        assertThat(stateOf(proposal)).isEqualTo(ProposalState.IN_PLAN);
        world.as(team.cabinetMember(), () -> refused("commissioning.changeState", () -> changes.support(id)));
    }

    @Test
    void addsWhatCameOfAnOpportunityAfterScoringIt() {
        agreed();
        world.as(team.partner(), () -> opportunities.log("A barn stands empty", "The owner lends it for ten years."));
        var logged = world.as(team.head(), () -> opportunities.findRows(PageRequest.of(0, 1)))
                .getFirst();
        var ref = world.as(team.head(), () -> opportunities.takeUp(logged.id(), team.plan()));
        world.as(
                team.head(),
                () -> refused("commissioning.opportunityState", () -> opportunities.close(logged.id(), "No")));
        var proposal = world.as(team.partner(), () -> {
            var draft = proposalQueries.get(ref);
            proposals.change(draft.id(), draft.version(), PlanFixtures.words("A barn for everybody"));
            var changed = proposalQueries.get(ref);
            proposals.submit(changed.id(), changed.version());
            return changed;
        });
        fixtures.moderated(team, proposal, GOOD);

        var change =
                world.as(team.head(), () -> changes.propose(proposal.id(), ChangeKind.ADD, "It is there now.", null));
        world.as(team.cabinetMember(), () -> changes.support(change));
        world.as(team.clerk(), () -> decide(change));

        var line = world.as(team.partner(), () -> proposalQueries.get(ref)).line();
        assertThat(line.state()).isEqualTo(ProposalState.IN_PLAN);
        assertThat(line.agreed()).isNull();
        assertThat(line.changed()).isTrue();
    }

    @Test
    void isWithdrawnByThoseWhoMadeItWithAReason() {
        var proposal = fixtures.submitted(team, "Company");
        world.as(
                world.person("Stan", world.partner("Other")),
                () -> assertThatThrownBy(() -> proposals.withdraw(proposal.id(), "I do not like it"))
                        .isInstanceOf(AccessRefused.class));

        world.as(team.partner(), () -> proposals.withdraw(proposal.id(), "Somebody else does it."));

        var line =
                world.as(team.head(), () -> proposalQueries.get(proposal.ref())).line();
        assertThat(line.state()).isEqualTo(ProposalState.WITHDRAWN);
        assertThat(line.reason()).isEqualTo("Somebody else does it.");
    }

    private Map<String, String> seven() {
        var submitted = new LinkedHashMap<String, ProposalDetails>();
        PlanProposals.POINTS.forEach((name, points) -> submitted.put(name, fixtures.submitted(team, name)));
        startScoring();
        var refs = new LinkedHashMap<String, String>();
        submitted.forEach((name, proposal) -> {
            fixtures.moderated(team, proposal, PlanProposals.POINTS.get(name));
            refs.put(name, proposal.ref());
        });
        return refs;
    }

    private ProposalDetails recommended() {
        var proposal = fixtures.submitted(team, "Company");
        startScoring();
        fixtures.recommended(team, proposal, GOOD, LocalDate.of(2030, 5, 1));
        world.as(team.head(), () -> service.recommend(team.plan()));
        return proposal;
    }

    private ProposalDetails agreed() {
        var proposal = recommended();
        world.as(team.clerk(), () -> {
            record(AgreeingBody.CABINET, clock.today());
            record(AgreeingBody.COUNCIL, clock.today());
        });
        return proposal;
    }

    private static ModerationDraft settled(List<Integer> points) {
        return new ModerationDraft(ScoreSheet.of(points), Map.of(), "Both agree.");
    }

    private void startScoring() {
        world.as(team.head(), () -> service.startScoring(team.plan()));
    }

    private void record(AgreeingBody body, LocalDate day) {
        agreements.record(team.plan(), body, day, body + ", item 6");
    }

    private void decide(PlanChangeId id) {
        changes.recordAgreed(id, clock.today(), "Cabinet, item 9");
    }

    private long version() {
        return world.as(team.head(), () -> queries.get(team.year().slug())).version();
    }

    private String total() {
        return world.as(team.head(), () -> queries.get(team.year().slug()))
                .lines()
                .getFirst()
                .place()
                .total()
                .toPlainString();
    }

    private ProposalState stateOf(ProposalDetails proposal) {
        PersonId reader = team.partner();
        return world.as(reader, () -> proposalQueries.get(proposal.ref()))
                .line()
                .state();
    }

    private static void refused(String code, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
