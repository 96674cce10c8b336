package org.commonweal.commissioning.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.commonweal.commissioning.plan.PlanQuestion;
import org.commonweal.commissioning.plan.ProposalDetails;
import org.commonweal.commissioning.plan.ScoreDetails;
import org.commonweal.commissioning.plan.ScoreQueries;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;

/** The points of a proposal: those that count, and to those who may see them the single ones they come from. */
class PointsPanel extends Div {

    PointsPanel(ProposalDetails proposal, ScoreQueries queries) {
        var moderation = proposal.moderation();
        List<ScoreDetails> single = proposal.possible().seeScores() ? queries.findRows(proposal.id()) : List.of();
        if (moderation != null) {
            add(Fields.section(
                    "Points",
                    new Paragraph("%s settled them on %s: %s"
                            .formatted(
                                    moderation.moderator(),
                                    Formats.day(moderation.at()),
                                    moderation.draft().reason())),
                    points(proposal, single)));
        } else if (!single.isEmpty()) {
            add(Fields.section("Points", points(proposal, single)));
        }
        if (!single.isEmpty()) {
            add(Fields.section("Why each scorer gave these points", reasons(single)));
        }
    }

    private static NumberTable points(ProposalDetails proposal, List<ScoreDetails> single) {
        var headings = new ArrayList<>(List.of("Question"));
        var moderation = proposal.moderation();
        if (moderation != null) {
            headings.add("Counts");
        }
        single.forEach(score -> headings.add(score.scorer()));
        if (single.size() > 1) {
            headings.add("Apart");
        }
        if (moderation != null) {
            headings.add("Note");
        }
        var table = new NumberTable("Points by question", headings);
        for (var question : PlanQuestion.values()) {
            var cells = new ArrayList<String>();
            if (moderation != null) {
                cells.add(String.valueOf(moderation.draft().sheet().points().get(question)));
            }
            single.forEach(
                    score -> cells.add(String.valueOf(score.draft().points().get(question))));
            if (single.size() > 1) {
                cells.add(String.valueOf(spread(question, single)));
            }
            if (moderation != null) {
                cells.add(moderation.draft().notes().getOrDefault(question, ""));
            }
            table.line("%s %s".formatted(question.name(), question.text()), cells);
        }
        return table;
    }

    static int spread(PlanQuestion question, List<ScoreDetails> single) {
        var points = single.stream()
                .mapToInt(score -> score.draft().points().getOrDefault(question, 0))
                .summaryStatistics();
        return points.getMax() - points.getMin();
    }

    private record Reason(PlanQuestion question, String scorer, String text) {}

    private static PagedTable<Reason> reasons(List<ScoreDetails> single) {
        var reasons = new ArrayList<Reason>();
        for (var question : PlanQuestion.values()) {
            single.forEach(score -> reasons.add(new Reason(
                    question, score.scorer(), score.draft().rationales().getOrDefault(question, ""))));
        }
        return new PagedTable<Reason>(
                        "Reasons of the scorers",
                        page -> reasons.stream()
                                .skip(page.getOffset())
                                .limit(page.getPageSize())
                                .toList(),
                        reasons::size)
                .column("Question", reason -> reason.question().name())
                .column("Scorer", Reason::scorer)
                .column("Reason", Reason::text)
                .refresh();
    }
}
