package org.commonweal.workspace.agenda;

import java.time.Instant;
import java.time.LocalDate;
import org.commonweal.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A task as lists and its form show it.
 *
 * @param assigneeName empty when nobody has the task
 * @param overdue open past its due day
 * @param version goes back with a changed form
 */
public record TaskRow(
        TaskId id,
        String title,
        String notes,
        @Nullable LocalDate due,
        @Nullable PersonId assignee,
        String assigneeName,
        @Nullable Instant doneAt,
        boolean overdue,
        long version) {

    public boolean done() {
        return doneAt != null;
    }

    public TaskDraft draft() {
        return new TaskDraft(title, notes, due, assignee);
    }
}
