package org.commonweal.outcomes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.commonweal.outcomes.OutcomeDetails;
import org.commonweal.outcomes.OutcomeState;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.FormDialog;

/** Where an outcome stands, what it lacks, and what the reader can do next. */
class OutcomeStatus extends Div {

    private final transient OutcomeDetails outcome;
    private final transient OutcomeParts parts;
    private final transient Runnable again;

    OutcomeStatus(OutcomeDetails outcome, OutcomeParts parts, Runnable again) {
        this.outcome = outcome;
        this.parts = parts;
        this.again = again;
        add(OutcomeWords.badge(outcome.state()), new Paragraph(OutcomeWords.next(outcome.state())));
        if (outcome.state() == OutcomeState.DRAFT && !outcome.doubts().isEmpty()) {
            add(notice("It reads like an output, not like an outcome:", outcome.doubts()));
        }
        if (outcome.possible().change() && !outcome.missing().isEmpty()) {
            add(notice("Before it can be agreed:", outcome.missing()));
        }
        var actions = actions();
        if (actions.getComponentCount() > 0) {
            add(actions);
        }
    }

    private static Div notice(String beginning, List<String> sentences) {
        var list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        var notice = new Div(new Paragraph(beginning), list);
        notice.addClassName("portal-notice");
        return notice;
    }

    private Div actions() {
        var row = Fields.row();
        var possible = outcome.possible();
        if (possible.agree()) {
            var agree = new Button(
                    "Agree this outcome",
                    click -> run(() -> parts.service().agree(outcome.id(), outcome.version()), "Agreed."));
            agree.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            row.add(agree);
        }
        if (possible.change()) {
            row.add(new Button(
                    "Change words",
                    click -> OutcomeDialog.changing(outcome, parts.service(), again)
                            .open()));
        }
        if (possible.takeBack()) {
            row.add(new Button(
                    "Take back to a draft",
                    click -> Confirm.ask(
                            "Take " + outcome.ref() + " back to a draft?",
                            "Its words can then be changed, and it has to be agreed again.",
                            "Take back",
                            () -> run(
                                    () -> parts.service().takeBack(outcome.id(), outcome.version()),
                                    "It is a draft again."))));
        }
        if (possible.retire()) {
            row.add(new Button("Retire", click -> new Retiring().open()));
        }
        return row;
    }

    private void run(Runnable command, String done) {
        Attempt.run(command, done);
        again.run();
    }

    private final class Retiring extends FormDialog {

        private Retiring() {
            super("Retire " + outcome.ref(), "Retire");
            var reason = field("reason", new TextArea("Why it is no longer worked towards"));
            reason.setMaxLength(500);
            onSave(() -> parts.service().retire(outcome.id(), reason.getValue()), "It is retired.", again);
        }
    }
}
