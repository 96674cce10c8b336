package org.commonweal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What an empty list says: what belongs there, and the first step. */
public class EmptyState extends Div {

    public EmptyState(String text, Component... firstSteps) {
        addClassName("portal-empty");
        add(new Paragraph(text));
        add(firstSteps);
    }
}
