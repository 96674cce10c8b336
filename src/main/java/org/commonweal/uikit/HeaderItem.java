package org.commonweal.uikit;

import com.vaadin.flow.component.Component;

/** Something a module puts into the header of the workspaces; beans of this type are collected by the frame. */
public interface HeaderItem {

    /** From left to right. */
    int order();

    /** Made anew for each window. */
    Component create();
}
