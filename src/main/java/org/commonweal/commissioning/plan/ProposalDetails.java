package org.commonweal.commissioning.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as its page shows it.
 *
 * @param line what the plan lists of it
 * @param overriddenBy who let it past the resource gate; empty if nobody did
 * @param moderation absent before it is moderated, and for readers who are not shown points yet
 * @param version goes back with a changed form
 */
public record ProposalDetails(
        ProposalId id,
        String ref,
        PlanLabel year,
        PlanId plan,
        ProposalDraft words,
        String author,
        PlanLine line,
        String overriddenBy,
        @Nullable Instant submittedAt,
        @Nullable ModerationDetails moderation,
        Possible possible,
        long version) {

    /** The points that count, by whom, and why. */
    public record ModerationDetails(ModerationDraft draft, String moderator, Instant at) {}

    /** What the reader can do now. */
    public record Possible(
            boolean change,
            boolean submit,
            boolean withdraw,
            boolean score,
            boolean seeScores,
            boolean moderate,
            boolean override,
            boolean shortlist,
            boolean intend,
            boolean proposeChange) {}
}
