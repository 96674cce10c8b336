package org.commonweal.workspace.agenda;

import org.commonweal.workspace.WorkspaceId;

/** Addresses below {@code /app}. */
public final class AgendaPaths {

    public static final String TASKS = "tasks";
    public static final String CALENDAR = "calendar";

    private AgendaPaths() {}

    public static String tasks(WorkspaceId space) {
        return "workspaces/" + space.value() + "/" + TASKS;
    }

    public static String calendar(WorkspaceId space) {
        return "workspaces/" + space.value() + "/" + CALENDAR;
    }
}
