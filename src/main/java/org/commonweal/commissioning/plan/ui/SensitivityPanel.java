package org.commonweal.commissioning.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweal.commissioning.plan.PlanDetails;
import org.commonweal.commissioning.plan.PlanLine;
import org.commonweal.commissioning.plan.PlanQueries;
import org.commonweal.commissioning.plan.StoredRun;
import org.commonweal.commissioning.scoring.Place;
import org.commonweal.commissioning.scoring.Sensitivity;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;

/** How far the ranking depends on the weights, in sentences and in figures. */
class SensitivityPanel extends Div {

    private static final int SHOWN = 3;

    SensitivityPanel(PlanDetails plan, PlanQueries queries) {
        queries.findSensitivity(plan.id())
                .ifPresentOrElse(
                        run -> show(new SensitivityWords(run.sensitivity(), plan.weights(), titles(plan)), run),
                        () -> add(new EmptyState(
                                plan.resultsShown()
                                        ? "This is worked out and stored whenever a proposal has been moderated."
                                        : "Partners see this once the plan is put before Cabinet.")));
    }

    private static Map<String, String> titles(PlanDetails plan) {
        return plan.lines().stream().collect(Collectors.toMap(PlanLine::ref, PlanLine::title));
    }

    private void show(SensitivityWords words, StoredRun run) {
        var sentences = new UnorderedList();
        words.sentences().forEach(sentence -> sentences.add(new ListItem(sentence)));
        var stored = new Paragraph("Run %d, stored on %s, with version %d of the weights."
                .formatted(run.number(), Formats.dateTime(run.runAt()), run.weightsNumber()));
        stored.addClassName("portal-hint");
        add(
                Fields.section("In words", sentences, stored),
                Fields.section(
                        "Each weight ten points up, ten points down, and left out",
                        new Paragraph("The other weights keep their proportions, so that all come to 100."),
                        shifts(words, run.sensitivity())),
                Fields.section("Where the first place changes hands", turns(words, run.sensitivity())));
    }

    private static NumberTable shifts(SensitivityWords words, Sensitivity sensitivity) {
        var table = new NumberTable(
                "Rankings with other weights", List.of("Weight", "First", "Second", "Third", "Same first place?"));
        table.line("As they are", cells(sensitivity.ranking(), true));
        for (var shift : sensitivity.shifts()) {
            table.line(words.weight(shift), cells(shift.ranking(), !sensitivity.changesFirst(shift)));
        }
        return table;
    }

    private static List<String> cells(List<Place> ranking, boolean same) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < SHOWN; i++) {
            cells.add(
                    i < ranking.size()
                            ? "%s (%s)"
                                    .formatted(
                                            ranking.get(i).ref(), ranking.get(i).shown())
                            : "–");
        }
        cells.add(same ? "yes" : "no");
        return cells;
    }

    private static NumberTable turns(SensitivityWords words, Sensitivity sensitivity) {
        var table = new NumberTable(
                "Weights at which another comes first", List.of("Criterion", "Now", "If raised to", "If lowered to"));
        for (var turn : sensitivity.turns()) {
            table.line(
                    words.title(turn.criterion()),
                    List.of(
                            words.now(turn.criterion()),
                            turn.raisedTo() == null
                                    ? "never"
                                    : "%d: %s".formatted(turn.raisedTo(), String.join(", ", turn.firstWhenRaised())),
                            turn.loweredTo() == null
                                    ? "never"
                                    : "%d: %s"
                                            .formatted(turn.loweredTo(), String.join(", ", turn.firstWhenLowered()))));
        }
        return table;
    }
}
