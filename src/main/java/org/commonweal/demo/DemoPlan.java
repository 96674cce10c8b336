package org.commonweal.demo;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonweal.commissioning.plan.AgreeingBody;
import org.commonweal.commissioning.plan.AgreementService;
import org.commonweal.commissioning.plan.ChangeKind;
import org.commonweal.commissioning.plan.ChangeService;
import org.commonweal.commissioning.plan.ModerationDraft;
import org.commonweal.commissioning.plan.ModerationService;
import org.commonweal.commissioning.plan.PlanId;
import org.commonweal.commissioning.plan.PlanLabel;
import org.commonweal.commissioning.plan.PlanOutcome;
import org.commonweal.commissioning.plan.PlanQuestion;
import org.commonweal.commissioning.plan.PlanService;
import org.commonweal.commissioning.plan.PlanWeights;
import org.commonweal.commissioning.plan.ProposalDraft;
import org.commonweal.commissioning.plan.ProposalId;
import org.commonweal.commissioning.plan.ProposalQueries;
import org.commonweal.commissioning.plan.ProposalService;
import org.commonweal.commissioning.plan.ScoreDraft;
import org.commonweal.commissioning.plan.ScoreSheet;
import org.commonweal.commissioning.plan.ScoringService;
import org.commonweal.commissioning.plan.ServiceClass;
import org.springframework.stereotype.Component;

/** The plan of the running year: seven proposals, how they scored, what was agreed, and one change since. */
@Component
class DemoPlan {

    private static final String HEAD = "div.head";
    static final String FIRST_SCORER = "analyst";
    static final String SECOND_SCORER = "fin";
    static final PlanWeights WEIGHTS = new PlanWeights(30, 25, 15, 15, 15);

    private final Stage stage;
    private final PlanService plans;
    private final ProposalService proposals;
    private final ProposalQueries queries;
    private final ScoringService scoring;
    private final ModerationService moderation;
    private final AgreementService agreements;
    private final ChangeService changes;

    DemoPlan(
            Stage stage,
            PlanService plans,
            ProposalService proposals,
            ProposalQueries queries,
            ScoringService scoring,
            ModerationService moderation,
            AgreementService agreements,
            ChangeService changes) {
        this.stage = stage;
        this.plans = plans;
        this.proposals = proposals;
        this.queries = queries;
        this.scoring = scoring;
        this.moderation = moderation;
        this.agreements = agreements;
        this.changes = changes;
    }

    void load() {
        var plan = new PlanId(stage.made("plan", this::plan));
        var entries = Sheet.entries("plan.yaml");
        entries.forEach(entry -> stage.made(step(entry), () -> proposal(plan, entry)));
        stage.once("plan/scoring", () -> stage.ago(days(350), HEAD, () -> plans.startScoring(plan)));
        entries.forEach(entry -> stage.once(step(entry) + "/scored", () -> score(id(entry), entry)));
        stage.once("plan/agreed", () -> agree(plan));
        stage.once("plan/changed", () -> change(id(entries.getLast())));
    }

    /** The financial year that runs on the day the demonstration calls today. */
    PlanLabel year() {
        var today = stage.day(0);
        return new PlanLabel(today.getMonthValue() < 4 ? today.getYear() - 1 : today.getYear());
    }

    private java.util.UUID plan() {
        var plan = stage.ago(days(400), HEAD, () -> plans.start(year(), WEIGHTS));
        stage.ago(days(398), HEAD, () -> {
            plans.nameScorer(plan, stage.person(FIRST_SCORER));
            plans.nameScorer(plan, stage.person(SECOND_SCORER));
            plans.openCall(plan, stage.day(-352));
        });
        return plan.value();
    }

    private java.util.UUID proposal(PlanId plan, Entry entry) {
        var author = entry.text("author");
        var words = new ProposalDraft(
                entry.text("title"),
                entry.text("summary"),
                entry.text("outcomes"),
                entry.text("risk"),
                entry.text("with", ""),
                entry.has("service") ? entry.one("service", ServiceClass.class) : ServiceClass.COMMUNITY);
        var draft = stage.ago(days(380), author, () -> queries.get(proposals.draft(plan, words)));
        stage.ago(days(365), author, () -> proposals.submit(draft.id(), draft.version()));
        return draft.id().value();
    }

    private void score(ProposalId id, Entry entry) {
        var points = sheet(entry, "points");
        var other = sheet(entry, "other");
        var why = reasons(entry);
        stage.ago(days(340), FIRST_SCORER, () -> scoring.handIn(id, new ScoreDraft(points.points(), why)));
        stage.ago(
                days(338),
                SECOND_SCORER,
                () -> scoring.handIn(id, new ScoreDraft(other.points(), DemoOpportunities.second(points, other))));
        stage.ago(
                days(330),
                HEAD,
                () -> moderation.moderate(
                        id,
                        new ModerationDraft(
                                points,
                                notes(entry),
                                "Went through both scores with the two of them and settled on these.")));
        var outcome = entry.one("outcome", PlanOutcome.class);
        stage.ago(days(325), HEAD, () -> {
            if (points.points().getOrDefault(PlanQuestion.F3, 0) >= 2) {
                moderation.shortlist(id);
            }
            moderation.intend(
                    id,
                    outcome,
                    entry.text("reason", ""),
                    entry.has("starts") ? stage.day(entry.number("starts")) : null);
        });
    }

    private void agree(PlanId plan) {
        stage.ago(days(320), HEAD, () -> plans.recommend(plan));
        stage.ago(
                days(299),
                "demsvc",
                () -> agreements.record(plan, AgreeingBody.CABINET, stage.day(-300), "Cabinet, item 7"));
        stage.ago(
                days(279),
                "demsvc",
                () -> agreements.record(plan, AgreeingBody.COUNCIL, stage.day(-280), "Council, item 11"));
    }

    private void change(ProposalId homelessness) {
        var change = stage.ago(
                days(120),
                HEAD,
                () -> changes.propose(
                        homelessness,
                        ChangeKind.ADD,
                        "The legal duty has its date now: it begins next April.",
                        stage.day(30)));
        stage.ago(days(112), "lcm.wellbeing", () -> changes.support(change));
        stage.ago(days(97), "demsvc", () -> changes.recordAgreed(change, stage.day(-98), "Cabinet, item 4"));
    }

    private ProposalId id(Entry entry) {
        return new ProposalId(stage.made(step(entry), () -> {
            throw new IllegalStateException("No proposal " + entry.text("title"));
        }));
    }

    private static String step(Entry entry) {
        return "proposal/" + entry.text("title");
    }

    private static ScoreSheet sheet(Entry entry, String name) {
        return ScoreSheet.of(entry.numbers(name));
    }

    private static Map<PlanQuestion, String> reasons(Entry entry) {
        var sentences = entry.entry("why");
        var reasons = new EnumMap<PlanQuestion, String>(PlanQuestion.class);
        List.of(PlanQuestion.values())
                .forEach(question -> reasons.put(
                        question, sentences.text(question.criterion().name())));
        return reasons;
    }

    private static Map<PlanQuestion, String> notes(Entry entry) {
        var notes = new EnumMap<PlanQuestion, String>(PlanQuestion.class);
        if (entry.has("notes")) {
            entry.entry("notes")
                    .values()
                    .forEach((question, note) -> notes.put(PlanQuestion.valueOf(question), note.toString()));
        }
        return notes;
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
