package org.commonweal.workspace.agenda;

/**
 * Narrows the list of tasks.
 *
 * @param mine only those assigned to the reader
 */
public record TaskFilter(Progress progress, boolean mine) {

    public enum Progress {
        OPEN,
        DONE,
        ALL
    }

    public static TaskFilter open() {
        return new TaskFilter(Progress.OPEN, false);
    }
}
