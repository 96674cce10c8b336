package org.commonweal.commissioning.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.commonweal.identity.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its page shows it.
 *
 * @param lines ranked ones first, best first, then the others by reference
 * @param resultsShown whether the reader sees points, ranks and what is recommended
 * @param toScore references of proposals that the reader still has to score
 */
public record PlanDetails(
        PlanId id,
        PlanLabel year,
        PlanState state,
        @Nullable LocalDate callClosesOn,
        PlanWeights weights,
        int weightsNumber,
        List<PersonRef> scorers,
        List<Agreed> agreements,
        List<PlanLine> lines,
        boolean resultsShown,
        Set<String> toScore,
        Possible possible,
        long version) {

    /** That a body agreed it. */
    public record Agreed(AgreeingBody body, LocalDate decidedOn, String minute, String recorder, Instant recordedAt) {}

    /** What the reader can do now. */
    public record Possible(
            boolean openCall,
            boolean propose,
            boolean nameScorers,
            boolean changeWeights,
            boolean copyWeights,
            boolean startScoring,
            boolean recommend,
            @Nullable AgreeingBody record,
            boolean change,
            boolean close) {}
}
