package org.commonweal.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.commonweal.outcomes.Figure;
import org.commonweal.outcomes.Frequency;
import org.commonweal.outcomes.MeasureDraft;
import org.commonweal.outcomes.MeasureKind;
import org.commonweal.outcomes.MeasureService;
import org.commonweal.outcomes.OutcomeDraft;
import org.commonweal.outcomes.OutcomeQueries;
import org.commonweal.outcomes.OutcomeService;
import org.commonweal.outcomes.Output;
import org.commonweal.outcomes.Polarity;
import org.commonweal.outcomes.RankingDecision;
import org.commonweal.outcomes.Theme;
import org.commonweal.outcomes.ThreadService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Outcomes O-1 to O-6 with their measures: four ranked by the council, one that needs lead to, and one worded badly.
 */
@Component
class DemoOutcomes {

    private static final Duration WRITTEN = Duration.ofDays(30);
    private static final int RANKED = 20;

    private final Stage stage;
    private final OutcomeService service;
    private final OutcomeQueries queries;
    private final MeasureService measures;
    private final ThreadService thread;

    DemoOutcomes(
            Stage stage,
            OutcomeService service,
            OutcomeQueries queries,
            MeasureService measures,
            ThreadService thread) {
        this.stage = stage;
        this.service = service;
        this.queries = queries;
        this.measures = measures;
        this.thread = thread;
    }

    void load() {
        Sheet.entries("outcomes.yaml")
                .forEach(entry -> stage.once("outcome/" + entry.text("statement"), () -> outcome(entry)));
        stage.once("ranking", this::rank);
    }

    private void outcome(Entry entry) {
        var author = entry.text("author");
        var themes = EnumSet.noneOf(Theme.class);
        entry.texts("themes").forEach(theme -> themes.add(Theme.valueOf(theme)));
        var draft =
                new OutcomeDraft(entry.text("statement"), entry.text("population"), entry.text("place"), themes, "");
        var ref = stage.ago(WRITTEN, author, () -> service.draft(stage.space(entry.text("space")), draft));
        var id = stage.ago(WRITTEN, author, () -> queries.get(ref).id());
        stage.ago(WRITTEN.minusDays(1), author, () -> {
            entry.texts("answers").forEach(need -> thread.answer(id, need));
            if (entry.has("part-of")) {
                thread.contribute(id, entry.text("part-of"));
            }
            entry.entries("measures").forEach(measure -> measures.add(id, measure(measure)));
            entry.entries("outputs")
                    .forEach(output -> service.addOutput(
                            id,
                            new BigDecimal(output.text("quantity")),
                            output.text("unit"),
                            output.one("each", Output.Period.class)));
        });
        if (entry.has("agreed")) {
            stage.ago(
                    WRITTEN.minusDays(3),
                    entry.text("agreed"),
                    () -> service.agree(id, queries.get(ref).version()));
        }
    }

    private MeasureDraft measure(Entry entry) {
        var supplier = entry.text("supplier");
        return new MeasureDraft(
                entry.text("code"),
                entry.text("name"),
                MeasureKind.BETTER_OFF,
                entry.has("less") ? Polarity.LESS_IS_BETTER : Polarity.MORE_IS_BETTER,
                entry.text("unit"),
                entry.number("decimals"),
                entry.one("frequency", Frequency.class),
                figure(entry, "baseline", "from"),
                figure(entry, "target", "by"),
                new BigDecimal(5),
                entry.text("source"),
                supplier.isEmpty() ? null : stage.organisation(supplier));
    }

    private static @Nullable Figure figure(Entry entry, String value, String period) {
        return entry.has(value) ? new Figure(new BigDecimal(entry.text(value)), entry.text(period)) : null;
    }

    private void rank() {
        stage.ago(
                Duration.ofDays(RANKED),
                "demsvc",
                () -> service.recordRanking(
                        List.of("O-1", "O-2", "O-3", "O-4"),
                        new RankingDecision("Full Council", stage.day(-RANKED - 1), "Minute 45")));
    }
}
