package org.commonweal.commissioning.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.Map;
import org.commonweal.commissioning.plan.PlanCriterion;
import org.commonweal.commissioning.plan.PlanDetails;
import org.commonweal.commissioning.plan.PlanLabel;
import org.commonweal.commissioning.plan.PlanWeights;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.FormDialog;

/** How much each criterion counts, in points that come to 100. */
class WeightsDialog extends FormDialog {

    private static final PlanWeights USUAL = new PlanWeights(30, 25, 15, 15, 15);

    private final Map<PlanCriterion, IntegerField> weights = new EnumMap<>(PlanCriterion.class);
    private final Paragraph sum = new Paragraph();

    private WeightsDialog(String title, String verb) {
        super(title, verb);
    }

    static WeightsDialog starting(PlanParts parts) {
        var dialog = new WeightsDialog("Start a plan", "Start plan");
        var year = dialog.field("year", new IntegerField("Year it starts in"));
        year.setHelperText("A plan runs from April to March: 2027 stands for 2027/28.");
        dialog.show(USUAL);
        dialog.onSave(
                () -> parts.plans().start(new PlanLabel(whole(year, "year")), dialog.read()),
                "Plan started. Name who scores, then open the call.",
                () -> UI.getCurrent().navigate(PlanPaths.plan(new PlanLabel(year.getValue()))));
        return dialog;
    }

    static WeightsDialog changing(PlanDetails plan, PlanParts parts, Runnable afterwards) {
        var dialog = new WeightsDialog("Change weights", "Save weights");
        dialog.show(plan.weights());
        dialog.onSave(
                () -> parts.plans().changeWeights(plan.id(), plan.version(), dialog.read()), "Saved.", afterwards);
        return dialog;
    }

    static WeightsDialog copying(PlanDetails plan, PlanParts parts, Runnable afterwards) {
        var dialog = new WeightsDialog("New version of the weights", "Use these weights");
        dialog.addComponentAsFirst(new Paragraph(
                "Proposals have been scored with version %d, which stays stored with".formatted(plan.weightsNumber())
                        + " its ranking. The new version ranks from now on."));
        dialog.show(plan.weights());
        dialog.onSave(
                () -> parts.plans().copyWeights(plan.id(), plan.version(), dialog.read()),
                "New weights in use.",
                afterwards);
        return dialog;
    }

    private void show(PlanWeights shown) {
        for (var criterion : PlanCriterion.values()) {
            var points = field(criterion.name(), new IntegerField(criterion.title()));
            points.setMin(0);
            points.setMax(100);
            points.setValue(shown.of(criterion));
            points.addValueChangeListener(change -> addUp());
            weights.put(criterion, points);
        }
        sum.getElement().setAttribute("aria-live", "polite");
        add(sum);
        addUp();
    }

    private void addUp() {
        int together = weights.values().stream()
                .mapToInt(field -> field.getValue() == null ? 0 : field.getValue())
                .sum();
        sum.setText("Together %d of 100.".formatted(together));
    }

    private PlanWeights read() {
        return new PlanWeights(
                points(PlanCriterion.EFFECTIVENESS),
                points(PlanCriterion.FINANCIAL),
                points(PlanCriterion.RESILIENCE),
                points(PlanCriterion.TIMELINESS),
                points(PlanCriterion.RISK));
    }

    private int points(PlanCriterion criterion) {
        var field = weights.get(criterion);
        return field == null ? 0 : whole(field, criterion.name());
    }

    private static int whole(IntegerField field, String name) {
        if (field.getValue() == null) {
            throw RuleViolation.onField("commissioning.number", name, "Give a whole number.");
        }
        return field.getValue();
    }
}
