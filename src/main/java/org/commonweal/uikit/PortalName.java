package org.commonweal.uikit;

import org.jspecify.annotations.Nullable;

/** Whose portal the frame of the workspaces says it is; supplied by whoever knows it. */
public interface PortalName {

    /** Name of the council. */
    String name();

    /** Address of its logo; absent when it has none. */
    @Nullable
    String logo();

    /** True when the portal shows invented people and figures. */
    boolean demonstration();
}
