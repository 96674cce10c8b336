package org.commonweal.commissioning.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonweal.commissioning.plan.PlanCriterion;
import org.commonweal.commissioning.plan.PlanDetails;
import org.commonweal.commissioning.plan.PlanLine;
import org.commonweal.commissioning.plan.PlanQuestion;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;

/** The points that count, of all proposals side by side. */
class ScoreMatrix extends Div {

    ScoreMatrix(PlanDetails plan) {
        var ranked = plan.lines().stream().filter(line -> line.place() != null).toList();
        if (ranked.isEmpty()) {
            add(new EmptyState(
                    plan.resultsShown()
                            ? "Points appear here once a proposal has been moderated."
                            : "Partners see the points once the plan is put before Cabinet."));
            return;
        }
        add(
                new Paragraph("Points from 0 to 5 after moderation; 5 always speaks for a review. The total weighs the"
                        + " mean of each criterion and is out of 100."),
                table(ranked),
                Fields.section("The questions", questions()));
    }

    private static NumberTable table(List<PlanLine> ranked) {
        var headings = new ArrayList<String>();
        headings.add("Proposal");
        Arrays.stream(PlanQuestion.values()).map(Enum::name).forEach(headings::add);
        headings.add("Total");
        headings.add("Rank");
        var table = new NumberTable("Points by question", headings);
        ranked.forEach(line -> table.line("%s %s".formatted(line.ref(), line.title()), cells(line)));
        return table;
    }

    private static List<String> cells(PlanLine line) {
        var cells = new ArrayList<String>();
        var place = line.place();
        if (place != null) {
            for (var question : PlanQuestion.values()) {
                cells.add(String.valueOf(place.points().get(question)));
            }
            cells.add(place.total().toPlainString());
            cells.add(String.valueOf(place.rank()));
        }
        return cells;
    }

    private static Div questions() {
        var list = Fields.facts();
        for (var criterion : PlanCriterion.values()) {
            for (var question : criterion.questions()) {
                Fields.fact(
                        list,
                        "%s, %s".formatted(question.name(), criterion.title()),
                        question.reverse()
                                ? question.text() + " (5 = %s)".formatted(question.best())
                                : question.text());
            }
        }
        return new Div(list);
    }
}
