package org.commonweal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import org.commonweal.identity.ActingFor;
import org.commonweal.identity.OrganisationRef;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.HeaderItem;

/** Says for whom one acts; those who belong to several organisations choose. */
@org.springframework.stereotype.Component
class ActingForHeader implements HeaderItem {

    private final ActingFor actingFor;

    ActingForHeader(ActingFor actingFor) {
        this.actingFor = actingFor;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Component create() {
        var choices = actingFor.choices();
        if (choices.size() < 2) {
            var name = choices.isEmpty() ? "Guest" : "For " + choices.getFirst().name();
            var text = new Span(name);
            text.addClassName("portal-acting-for");
            return text;
        }
        var select = new Select<OrganisationRef>();
        select.setAriaLabel("Acting for");
        select.addClassName("portal-acting-for");
        select.setItems(choices);
        select.setItemLabelGenerator(choice -> "For " + choice.name());
        select.setPlaceholder("Choose whom you act for");
        actingFor.current().ifPresent(select::setValue);
        select.addValueChangeListener(change -> {
            if (change.isFromClient()
                    && Attempt.run(() -> actingFor.choose(change.getValue().id()))) {
                UI.getCurrent().getPage().reload();
            }
        });
        return select;
    }
}
