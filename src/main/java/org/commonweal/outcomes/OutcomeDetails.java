package org.commonweal.outcomes;

import java.time.Instant;
import java.util.List;
import org.commonweal.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;

/**
 * An outcome as its page shows it.
 *
 * @param doubts why it reads like an output, a sentence each
 * @param missing what it lacks before it can be agreed; empty once it is
 * @param rankedBy the decision that gave it its rank
 * @param version goes back with a changed form
 */
public record OutcomeDetails(
        OutcomeId id,
        String ref,
        OutcomeDraft draft,
        OutcomeState state,
        WorkspaceId space,
        List<String> doubts,
        List<String> missing,
        List<Output> outputs,
        List<MeasureDetails> measures,
        @Nullable Integer rank,
        String rankedBy,
        Instant changedAt,
        Possible possible,
        long version) {

    /** What the reader can do now. */
    public record Possible(boolean change, boolean extend, boolean agree, boolean takeBack, boolean retire) {}
}
