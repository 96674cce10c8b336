package org.commonweal.needs.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.commonweal.evidence.Citation;
import org.commonweal.needs.NeedDetails;
import org.commonweal.needs.NeedDetails.PremiseDetails;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.StatusBadge;
import org.commonweal.uikit.StatusBadge.Tone;

/** Premises with the evidence behind each, and what can be done to them. */
class PremiseList extends Div {

    private final transient NeedDetails need;
    private final transient NeedParts parts;
    private final transient Runnable again;

    PremiseList(NeedDetails need, boolean current, NeedParts parts, Runnable again) {
        this.need = need;
        this.parts = parts;
        this.again = again;
        show(need.premises().stream()
                .filter(premise -> premise.kind().current() == current)
                .toList());
        if (need.possible().change()) {
            add(new Button(
                    current ? "Add how things are" : "Add how they will be",
                    click -> PremiseDialog.adding(need, current, parts.service(), again)
                            .open()));
        }
    }

    private void show(List<PremiseDetails> premises) {
        if (premises.isEmpty()) {
            var nothing = new Paragraph("Nothing yet.");
            nothing.addClassName("portal-hint");
            add(nothing);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("portal-premises");
        premises.forEach(premise -> list.add(item(premise)));
        add(list);
    }

    private ListItem item(PremiseDetails premise) {
        var kind = new Paragraph(NeedWords.kind(premise.kind()));
        kind.addClassName("portal-hint");
        var item = new ListItem(new Paragraph(premise.text()), kind);
        premise.citations().forEach(citation -> item.add(cited(citation)));
        if (premise.amber()) {
            item.addClassName("portal-amber");
        }
        if (need.possible().change()) {
            item.add(actions(premise));
        }
        return item;
    }

    private Div cited(Citation citation) {
        var line = new Div(new Anchor(
                "evidence/" + citation.evidence() + "?version=" + citation.version(),
                "%s, version %d: %s".formatted(citation.evidence(), citation.version(), citation.title())));
        if (!citation.locator().isEmpty()) {
            line.add(new Span(" (" + citation.locator() + ")"));
        }
        if (citation.newer() != null) {
            line.add(new Div(new StatusBadge(Tone.WARNING, citation.banner())));
        }
        if (need.possible().change()) {
            var end = new Button("Remove citation", click -> {
                Attempt.run(() -> parts.service().uncite(need.id(), citation.id()), "Citation removed.");
                again.run();
            });
            end.setAriaLabel("Remove citation of " + citation.evidence());
            line.add(end);
        }
        return line;
    }

    private Div actions(PremiseDetails premise) {
        var cite = new Button("Cite evidence", click -> new CitePremiseDialog(need, premise, parts, again).open());
        var change = new Button(
                "Change",
                click -> PremiseDialog.changing(need, premise, parts.service(), again)
                        .open());
        var remove = new Button("Remove", click -> remove(premise));
        for (var button : List.of(cite, change, remove)) {
            button.setAriaLabel(button.getText() + ": " + premise.text());
        }
        return Fields.row(cite, change, remove);
    }

    private void remove(PremiseDetails premise) {
        Confirm.ask(
                "Remove this premise?",
                "“%s” and what it cites leave the need.".formatted(premise.text()),
                "Remove premise",
                () -> {
                    Attempt.run(() -> parts.service().removePremise(need.id(), premise.id()), "Premise removed.");
                    again.run();
                });
    }
}
