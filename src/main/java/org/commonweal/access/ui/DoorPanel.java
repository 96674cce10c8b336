package org.commonweal.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.commonweal.access.Door;

/** What is shown in place of something the reader cannot read, with the way to ask for it. */
class DoorPanel extends Div {

    DoorPanel(Door door, RequestAccessButton request) {
        if (!door.description().isEmpty()) {
            add(new Paragraph(door.description()));
        }
        add(new Paragraph("Owned by %s. You know of it but cannot read it.".formatted(door.owner())), request);
    }
}
