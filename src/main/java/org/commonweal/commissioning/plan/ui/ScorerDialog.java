package org.commonweal.commissioning.plan.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.commonweal.commissioning.plan.PlanDetails;
import org.commonweal.identity.PersonRef;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.FormDialog;

/** Names somebody to score the proposals of a plan. */
class ScorerDialog extends FormDialog {

    ScorerDialog(PlanDetails plan, PlanParts parts, Runnable afterwards) {
        super("Name a scorer", "Name scorer");
        var person = field("person", new ComboBox<PersonRef>("Person"));
        person.setItems(parts.planQueries().findPossibleScorers(plan.id()));
        person.setItemLabelGenerator(PersonRef::name);
        person.setHelperText("Whoever scores a proposal cannot moderate it.");
        onSave(
                () -> {
                    if (person.getValue() == null) {
                        throw RuleViolation.onField("commissioning.person", "person", "Choose somebody.");
                    }
                    parts.plans().nameScorer(plan.id(), person.getValue().id());
                },
                "Named. The proposals to score are on their home page.",
                afterwards);
    }
}
