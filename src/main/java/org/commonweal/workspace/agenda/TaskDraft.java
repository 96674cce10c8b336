package org.commonweal.workspace.agenda;

import java.time.LocalDate;
import org.commonweal.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What the form of a task holds. */
public record TaskDraft(
        String title,
        String notes,
        @Nullable LocalDate due,
        @Nullable PersonId assignee) {}
