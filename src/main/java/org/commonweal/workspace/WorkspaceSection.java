package org.commonweal.workspace;

import com.vaadin.flow.component.Component;

/** A tab of a space; beans of this type are collected by the page of the space, whichever module they come from. */
public interface WorkspaceSection {

    String title();

    /** From left to right. */
    int order();

    /** Last part of the tab's address: {@code /app/workspaces/{id}/{slug}}. */
    String slug();

    default boolean appliesTo(WorkspaceDetails space) {
        return space.readable();
    }

    /** Made anew each time the tab is opened. */
    Component create(WorkspaceDetails space);
}
