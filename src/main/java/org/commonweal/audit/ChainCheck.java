package org.commonweal.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.commonweal.audit.Verification.BadRow;
import org.jspecify.annotations.Nullable;

/** One walk along the chain, from its start to the heads kept outside. */
class ChainCheck {

    private static final int BATCH = 1_000;
    private static final Duration LATE = Duration.ofMinutes(1);

    private final AuditEntries entries;
    private final Seals seals;
    private final Map<Long, HeadFile.Head> heads = new HashMap<>();
    private String previous = Seal.START;
    private long lastSeal;
    private long lastRow;
    private Instant lastSealedAt = Instant.MIN;
    private long sealed;
    private long late;

    ChainCheck(AuditEntries entries, Seals seals, HeadFile file) {
        this.entries = entries;
        this.seals = seals;
        file.heads().forEach(head -> heads.put(head.sealSeq(), head));
    }

    Verification run() {
        var bad = walk();
        var waiting = bad == null ? entries.unsealed(0, BATCH) : java.util.List.<AuditEntry>of();
        if (bad == null) {
            bad = cutOff();
        }
        if (bad == null) {
            bad = waiting.stream()
                    .filter(entry -> entry.recordedAt().plus(LATE).isBefore(lastSealedAt))
                    .findFirst()
                    .map(entry -> new BadRow(entry.seq(), "has no seal, although rows written after it have theirs"))
                    .orElse(null);
        }
        return new Verification(sealed, waiting.size(), late, bad);
    }

    private @Nullable BadRow walk() {
        var batch = seals.after(0, BATCH);
        while (!batch.isEmpty()) {
            for (var sealedRow : batch) {
                var problem = problem(sealedRow.seal(), sealedRow.entry());
                if (problem != null) {
                    return new BadRow(sealedRow.seal().eventSeq(), problem);
                }
                advance(sealedRow.seal(), sealedRow.entry());
            }
            batch = seals.after(lastSeal, BATCH);
        }
        return null;
    }

    private @Nullable String problem(Seal seal, @Nullable AuditEntry entry) {
        if (!seal.previous().equals(previous)) {
            return "does not follow the row sealed before it (" + lastRow
                    + "): rows between them were removed, or put in another order";
        }
        if (entry == null) {
            return "was deleted";
        }
        if (!Seal.hash(previous, entry).equals(seal.hash())) {
            return "was altered after it was sealed";
        }
        var head = heads.remove(seal.seq());
        if (head != null && !head.hash().equals(seal.hash())) {
            return "is not what was there at " + head.at() + ": the chain was made anew";
        }
        return null;
    }

    private void advance(Seal seal, @Nullable AuditEntry entry) {
        previous = seal.hash();
        lastSeal = seal.seq();
        lastRow = seal.eventSeq();
        lastSealedAt = seal.sealedAt();
        sealed++;
        if (entry != null && entry.recordedAt().plus(LATE).isBefore(seal.sealedAt())) {
            late++;
        }
    }

    /** A head of which the chain knows nothing: what came before it was cut off. */
    private @Nullable BadRow cutOff() {
        return heads.values().stream()
                .min(java.util.Comparator.comparingLong(HeadFile.Head::sealSeq))
                .map(head -> new BadRow(
                        lastRow, "is followed by nothing that was sealed up to " + head.at() + ": the end was cut off"))
                .orElse(null);
    }
}
