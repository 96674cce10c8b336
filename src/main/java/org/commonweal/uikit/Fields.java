package org.commonweal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** Small recurring pieces of pages. */
public final class Fields {

    private Fields() {}

    /** A list of names and values; add with {@link #fact}. */
    public static DescriptionList facts() {
        var list = new DescriptionList();
        list.addClassName("portal-facts");
        return list;
    }

    public static void fact(DescriptionList list, String name, String text) {
        fact(list, name, new Span(text));
    }

    public static void fact(DescriptionList list, String name, Component content) {
        list.add(new DescriptionList.Term(name), new DescriptionList.Description(content));
    }

    /** A part of a page under its own heading. */
    public static Section section(String heading, Component... content) {
        var section = new Section(new H2(heading));
        section.addClassName("portal-section");
        section.add(content);
        return section;
    }

    /** Buttons and filters side by side, wrapping on narrow screens. */
    public static Div row(Component... content) {
        var row = new Div(content);
        row.addClassName("portal-row");
        return row;
    }
}
