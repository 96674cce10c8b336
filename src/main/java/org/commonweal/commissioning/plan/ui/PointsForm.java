package org.commonweal.commissioning.plan.ui;

import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import org.commonweal.commissioning.plan.PlanCriterion;
import org.commonweal.commissioning.plan.PlanQuestion;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Fields;

/** The thirteen questions under their five criteria. */
class PointsForm extends Div {

    private final Map<PlanQuestion, PointsField> fields = new EnumMap<>(PlanQuestion.class);

    /** Makes the field of one question. */
    interface Maker {
        PointsField make(PlanQuestion question);
    }

    PointsForm(Maker maker) {
        addClassName("portal-points-form");
        for (var criterion : PlanCriterion.values()) {
            var part = new Div();
            for (var question : criterion.questions()) {
                var field = maker.make(question);
                fields.put(question, field);
                part.add(field);
            }
            add(Fields.section(criterion.title(), part));
        }
    }

    Map<PlanQuestion, Integer> points() {
        var points = new EnumMap<PlanQuestion, Integer>(PlanQuestion.class);
        fields.forEach((question, field) -> {
            var given = field.points();
            if (given != null) {
                points.put(question, given);
            }
        });
        return points;
    }

    Map<PlanQuestion, String> words() {
        var words = new EnumMap<PlanQuestion, String>(PlanQuestion.class);
        fields.forEach((question, field) -> words.put(question, field.words()));
        return words;
    }

    /** Runs a command; a refusal that names a question is shown there. */
    boolean run(Runnable command) {
        return Attempt.run(() -> {
            try {
                command.run();
            } catch (RuleViolation refused) {
                show(refused);
                throw refused;
            }
        });
    }

    private void show(RuleViolation refused) {
        fields.forEach((question, field) -> {
            if (question.name().equals(refused.field())) {
                field.refuse(refused.explanation(), !refused.code().startsWith("commissioning.score"));
            }
        });
    }
}
