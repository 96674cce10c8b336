package org.commonweal.needs;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commonweal.evidence.Citation;
import org.commonweal.workspace.WorkspaceId;

/**
 * A need as its page shows it.
 *
 * @param missing what it lacks before it can be proposed; empty once it is
 * @param version goes back with a changed form
 */
public record NeedDetails(
        NeedId id,
        String ref,
        String title,
        String therefore,
        NeedState state,
        WorkspaceId space,
        List<PremiseDetails> premises,
        List<EndorsementDetails> endorsements,
        List<String> missing,
        Instant changedAt,
        Possible possible,
        long version) {

    /** A premise and the evidence behind it. */
    public record PremiseDetails(UUID id, PremiseKind kind, String text, List<Citation> citations) {

        /** Whether something it rests on has been superseded. */
        public boolean amber() {
            return citations.stream().anyMatch(citation -> citation.newer() != null);
        }
    }

    /** Who shares the statement. */
    public record EndorsementDetails(String organisation, String signatory, Instant at, String remark) {}

    /** What the reader can do now. */
    public record Possible(
            boolean change, boolean propose, boolean endorse, boolean withdraw, boolean agree, boolean takeBack) {}

    public NeedDraft draft() {
        return new NeedDraft(title, therefore);
    }
}
