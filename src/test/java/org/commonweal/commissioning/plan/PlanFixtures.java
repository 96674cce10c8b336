package org.commonweal.commissioning.plan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonweal.identity.Role;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Makes plans of years nobody else uses, with the people who work on them. */
@TestComponent
public class PlanFixtures {

    public static final PlanWeights WEIGHTS = new PlanWeights(30, 25, 15, 15, 15);

    @Autowired
    World world;

    @Autowired
    PlanYears plans;

    @Autowired
    PlanService service;

    @Autowired
    ProposalService proposals;

    @Autowired
    ProposalQueries queries;

    @Autowired
    ScoringService scoring;

    @Autowired
    ModerationService moderation;

    @Autowired
    PortalClock clock;

    /** Somebody for each part. */
    public record Team(
            PersonId head,
            PersonId one,
            PersonId two,
            PersonId cabinetMember,
            PersonId clerk,
            PersonId partner,
            PlanId plan,
            PlanLabel year) {}

    /** A plan whose call is open, with two scorers named. */
    public Team calling() {
        var team = new Team(
                world.officer("Lou", Role.COMMISSIONING_HEAD),
                world.officer("Ada", Role.COMMISSIONING_OFFICER),
                world.officer("Bea", Role.ANALYST),
                world.officer("Councillor Avery", Role.LEAD_CABINET_MEMBER, Role.CABINET_MEMBER),
                world.officer("Sam", Role.DEMOCRATIC_SERVICES),
                world.person("Hal", world.partner("Later life"), Role.CONTRIBUTOR),
                null,
                freeYear());
        var plan = world.as(team.head(), () -> {
            var id = service.start(team.year(), WEIGHTS);
            service.nameScorer(id, team.one());
            service.nameScorer(id, team.two());
            service.openCall(id, clock.today().plusDays(30));
            return id;
        });
        return new Team(
                team.head(),
                team.one(),
                team.two(),
                team.cabinetMember(),
                team.clerk(),
                team.partner(),
                plan,
                team.year());
    }

    public synchronized PlanLabel freeYear() {
        int year = 2001;
        while (plans.findByStartYear(year).isPresent()) {
            year++;
        }
        return new PlanLabel(year);
    }

    public static ProposalDraft words(String title) {
        return new ProposalDraft(title, "What and why", "What would be better", "Rain", "", ServiceClass.COMMUNITY);
    }

    public ProposalDetails drafted(Team team, String title) {
        return world.as(team.partner(), () -> queries.get(proposals.draft(team.plan(), words(title))));
    }

    public ProposalDetails submitted(Team team, String title) {
        var draft = drafted(team, title);
        return world.as(team.partner(), () -> {
            proposals.submit(draft.id(), draft.version());
            return queries.get(draft.ref());
        });
    }

    public static ScoreDraft score(List<Integer> points) {
        var rationales = new EnumMap<PlanQuestion, String>(PlanQuestion.class);
        for (var question : PlanQuestion.values()) {
            rationales.put(question, "Because of " + question);
        }
        return new ScoreDraft(ScoreSheet.of(points).points(), rationales);
    }

    public void handIn(PersonId scorer, ProposalDetails proposal, List<Integer> points) {
        world.as(scorer, () -> scoring.handIn(proposal.id(), score(points)));
    }

    public void scored(Team team, ProposalDetails proposal, List<Integer> points) {
        handIn(team.one(), proposal, points);
        handIn(team.two(), proposal, points);
    }

    public void moderated(Team team, ProposalDetails proposal, List<Integer> points) {
        scored(team, proposal, points);
        world.as(
                team.head(),
                () -> moderation.moderate(
                        proposal.id(), new ModerationDraft(ScoreSheet.of(points), Map.of(), "Both agree.")));
    }

    /** A moderated proposal that is shortlisted and recommended. */
    public void recommended(Team team, ProposalDetails proposal, List<Integer> points, LocalDate starts) {
        moderated(team, proposal, points);
        world.as(team.head(), () -> {
            moderation.shortlist(proposal.id());
            moderation.intend(proposal.id(), PlanOutcome.IN_PLAN, "", starts);
        });
    }
}
