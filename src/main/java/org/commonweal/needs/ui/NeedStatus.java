package org.commonweal.needs.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.commonweal.needs.NeedDetails;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.uikit.Fields;

/** Where a need stands, what it lacks, and what the reader can do next. */
class NeedStatus extends Div {

    private final transient NeedDetails need;
    private final transient NeedParts parts;
    private final transient Runnable again;

    NeedStatus(NeedDetails need, NeedParts parts, Runnable again) {
        this.need = need;
        this.parts = parts;
        this.again = again;
        add(NeedWords.badge(need.state()), new Paragraph(NeedWords.next(need.state())));
        if (need.possible().change() && !need.missing().isEmpty()) {
            add(missing());
        }
        var actions = actions();
        if (actions.getComponentCount() > 0) {
            add(actions);
        }
    }

    private Div missing() {
        var list = new UnorderedList();
        need.missing().forEach(sentence -> list.add(new ListItem(sentence)));
        var missing = new Div(new Paragraph("Before it can be proposed:"), list);
        missing.addClassName("portal-notice");
        return missing;
    }

    private Div actions() {
        var row = Fields.row();
        var possible = need.possible();
        if (possible.propose()) {
            row.add(primary("Propose", () -> parts.service().propose(need.id(), need.version()), "Proposed."));
        }
        if (possible.endorse()) {
            row.add(new Button("Endorse", click -> new EndorseDialog(need, parts.service(), again).open()));
        }
        if (possible.agree()) {
            row.add(primary("Agree this need", () -> parts.service().agree(need.id(), need.version()), "Agreed."));
        }
        if (possible.change()) {
            row.add(new Button(
                    "Change name or what follows",
                    click -> NeedDialog.changing(need, parts.service(), again).open()));
        }
        if (possible.withdraw()) {
            row.add(new Button("Withdraw endorsement", click -> withdraw()));
        }
        if (possible.takeBack()) {
            row.add(new Button("Take back to a draft", click -> takeBack()));
        }
        return row;
    }

    private Button primary(String text, Runnable command, String done) {
        var button = new Button(text, click -> run(command, done));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void withdraw() {
        Confirm.ask(
                "Withdraw your organisation's endorsement?",
                "The need is shared only while at least two organisations endorse it.",
                "Withdraw endorsement",
                () -> run(() -> parts.service().withdrawEndorsement(need.id()), "Endorsement withdrawn."));
    }

    private void takeBack() {
        Confirm.ask(
                "Take " + need.ref() + " back to a draft?",
                "Its words can then be changed. The endorsements given to them end.",
                "Take back",
                () -> run(() -> parts.service().takeBack(need.id(), need.version()), "It is a draft again."));
    }

    private void run(Runnable command, String done) {
        Attempt.run(command, done);
        again.run();
    }
}
