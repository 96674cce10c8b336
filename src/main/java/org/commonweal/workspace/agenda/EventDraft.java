package org.commonweal.workspace.agenda;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a calendar entry holds; times are those of a clock on a wall in London.
 *
 * @param starts absent only while the form is being filled in
 */
public record EventDraft(
        String title,
        String place,
        @Nullable LocalDateTime starts,
        @Nullable LocalDateTime ends) {}
