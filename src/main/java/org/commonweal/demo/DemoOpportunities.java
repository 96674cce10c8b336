package org.commonweal.demo;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonweal.commissioning.plan.OpportunityId;
import org.commonweal.commissioning.plan.OpportunityRow;
import org.commonweal.commissioning.plan.OpportunityService;
import org.commonweal.commissioning.plan.PlanId;
import org.commonweal.commissioning.plan.PlanLabel;
import org.commonweal.commissioning.plan.PlanQueries;
import org.commonweal.commissioning.plan.PlanQuestion;
import org.commonweal.commissioning.plan.PlanService;
import org.commonweal.commissioning.plan.ProposalDraft;
import org.commonweal.commissioning.plan.ProposalQueries;
import org.commonweal.commissioning.plan.ProposalService;
import org.commonweal.commissioning.plan.ScoreDraft;
import org.commonweal.commissioning.plan.ScoreSheet;
import org.commonweal.commissioning.plan.ScoringService;
import org.commonweal.commissioning.plan.ServiceClass;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What came up since the plan was agreed, and the call for the next year. */
@Component
class DemoOpportunities {

    private static final String HEAD = "div.head";
    private static final List<Integer> POINTS = List.of(3, 4, 2, 3, 3, 3, 4, 4, 0, 4, 3, 4, 3);

    private final Stage stage;
    private final DemoPlan plan;
    private final PlanService plans;
    private final PlanQueries planQueries;
    private final OpportunityService opportunities;
    private final ProposalService proposals;
    private final ProposalQueries queries;
    private final ScoringService scoring;

    DemoOpportunities(
            Stage stage,
            DemoPlan plan,
            PlanService plans,
            PlanQueries planQueries,
            OpportunityService opportunities,
            ProposalService proposals,
            ProposalQueries queries,
            ScoringService scoring) {
        this.stage = stage;
        this.plan = plan;
        this.plans = plans;
        this.planQueries = planQueries;
        this.opportunities = opportunities;
        this.proposals = proposals;
        this.queries = queries;
        this.scoring = scoring;
    }

    void load() {
        stage.once("opportunity/festival", () -> {
            var id = log(60, "ste.adm", "A food festival", "A sponsor would pay for the stage if we ran it.");
            stage.ago(
                    Duration.ofDays(50),
                    HEAD,
                    () -> opportunities.close(id, "A single event is for the events team, who have been told of it."));
        });
        stage.once(
                "opportunity/shop",
                () -> proposed(
                        "wep.admin",
                        "An empty shop for young people",
                        "The landlord of the corner shop in Hesterfield lends it free of rent for five years.",
                        "Young people have a place of their own after school.",
                        false));
        stage.once(
                "opportunity/repair",
                () -> proposed(
                        "vaw.off",
                        "A repair café in each quarter",
                        "Three groups want to start one and ask the council for tools and insurance, not for money.",
                        "People mend things together and throw less away.",
                        true));
        stage.once(
                "opportunity/hall",
                () -> log(
                        12,
                        "vaw.off",
                        "A church hall is to be let",
                        "St Anne's looks for somebody who takes on its hall next summer. It has a kitchen and no steps."));
        stage.once("plan/next", this::nextYear);
    }

    private OpportunityId log(int days, String who, String title, String text) {
        stage.ago(Duration.ofDays(days), who, () -> opportunities.log(title, text));
        return stage.ago(
                Duration.ofDays(days),
                who,
                () -> opportunities.findRows(PageRequest.of(0, 10)).stream()
                        .filter(row -> row.title().equals(title))
                        .map(OpportunityRow::id)
                        .findFirst()
                        .orElseThrow());
    }

    /** One that became a proposal; the second scorer has handed in, and the first perhaps too. */
    private void proposed(String who, String title, String text, String outcomes, boolean both) {
        var id = log(40, who, title, text);
        var running = stage.ago(
                Duration.ofDays(35),
                HEAD,
                () -> planQueries.get(plan.year().slug()).id());
        var ref = stage.ago(Duration.ofDays(35), HEAD, () -> opportunities.takeUp(id, running));
        var proposal = stage.ago(Duration.ofDays(33), who, () -> {
            var draft = queries.get(ref);
            proposals.change(
                    draft.id(),
                    draft.version(),
                    new ProposalDraft(title, text, outcomes, "", "", ServiceClass.COMMUNITY));
            var changed = queries.get(ref);
            proposals.submit(changed.id(), changed.version());
            return changed.id();
        });
        var sheet = ScoreSheet.of(POINTS);
        var score = new ScoreDraft(sheet.points(), second(sheet, sheet));
        stage.ago(Duration.ofDays(20), DemoPlan.SECOND_SCORER, () -> scoring.handIn(proposal, score));
        if (both) {
            stage.ago(Duration.ofDays(18), DemoPlan.FIRST_SCORER, () -> scoring.handIn(proposal, score));
        }
    }

    private void nextYear() {
        PlanId next = stage.ago(
                Duration.ofDays(21),
                HEAD,
                () -> plans.start(new PlanLabel(plan.year().startYear() + 1), DemoPlan.WEIGHTS));
        stage.ago(Duration.ofDays(20), HEAD, () -> {
            plans.nameScorer(next, stage.person(DemoPlan.FIRST_SCORER));
            plans.nameScorer(next, stage.person(DemoPlan.SECOND_SCORER));
            plans.openCall(next, stage.day(45));
        });
        stage.ago(
                Duration.ofDays(9),
                "age.volunteer",
                () -> proposals.draft(
                        next,
                        new ProposalDraft(
                                "Getting home after dark",
                                "Evening classes lose people because the last bus leaves at seven.",
                                "",
                                "",
                                "",
                                ServiceClass.COMMUNITY)));
    }

    /** What the second scorer says: whether they see it as the first one does. */
    static Map<PlanQuestion, String> second(ScoreSheet first, ScoreSheet second) {
        var reasons = new EnumMap<PlanQuestion, String>(PlanQuestion.class);
        for (var question : Collections.unmodifiableSet(first.points().keySet())) {
            int difference =
                    second.points().getOrDefault(question, 0) - first.points().getOrDefault(question, 0);
            reasons.put(
                    question,
                    difference == 0
                            ? "The proposal shows it, and what I asked around bears it out."
                            : difference > 0
                                    ? "I would go further: other places have managed more."
                                    : "I am more careful: nothing like it has been tried here.");
        }
        return reasons;
    }
}
