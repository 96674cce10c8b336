package org.commonweal.needs;

import com.vaadin.flow.component.Component;

/** A section that a module above adds to the page of a need. */
public interface NeedPanel {

    Component create(NeedDetails need);
}
