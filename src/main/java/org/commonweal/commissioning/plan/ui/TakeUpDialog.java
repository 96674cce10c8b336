package org.commonweal.commissioning.plan.ui;

import com.vaadin.flow.component.select.Select;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.commonweal.commissioning.plan.OpportunityRow;
import org.commonweal.commissioning.plan.PlanRow;
import org.commonweal.commissioning.plan.PlanState;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.FormDialog;

/** Makes a proposal of an opportunity. */
class TakeUpDialog extends FormDialog {

    TakeUpDialog(OpportunityRow opportunity, PlanParts parts, Consumer<String> afterwards) {
        super("Take up " + opportunity.ref(), "Make a proposal of it");
        var plan = field("plan", new Select<PlanRow>());
        plan.setLabel("For the plan of");
        plan.setItems(parts.planQueries().findRows().stream()
                .filter(row -> row.state() != PlanState.CLOSED)
                .toList());
        plan.setItemLabelGenerator(row -> row.year().toString());
        plan.setHelperText("Whoever logged it completes and submits the proposal. It need not wait for a call.");
        var ref = new AtomicReference<>("");
        onSave(
                () -> {
                    if (plan.getValue() == null) {
                        throw RuleViolation.onField("commissioning.plan", "plan", "Choose a plan.");
                    }
                    ref.set(parts.opportunities()
                            .takeUp(opportunity.id(), plan.getValue().id()));
                },
                "Taken up.",
                () -> afterwards.accept(ref.get()));
    }
}
