package org.commonweal.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.access.Classification;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * An item for its page, cut to what the reader may see.
 *
 * @param editVersion to be given back with a command, which is refused if somebody was faster
 * @param shown the version to show first
 * @param versions those the reader may see, newest first
 * @param liveVersion the number of the published version
 * @param may what the reader can do now
 */
public record EvidenceDetails(
        EvidenceId id,
        String ref,
        SubjectRef space,
        EvidenceState state,
        Classification classification,
        @Nullable UUID organisation,
        @Nullable UUID createdBy,
        Instant createdAt,
        @Nullable Integer liveVersion,
        @Nullable String withdrawnReason,
        @Nullable Instant withdrawnAt,
        long editVersion,
        VersionDetails shown,
        List<VersionDetails> versions,
        Possible may) {

    /** What the reader can do with the item as it is. */
    public record Possible(
            boolean edit,
            boolean submit,
            boolean takeBack,
            boolean addVersion,
            boolean reopen,
            boolean startReview,
            boolean decide,
            boolean publish,
            boolean unschedule,
            boolean withdraw,
            boolean delete) {

        private static final Possible NOTHING =
                new Possible(false, false, false, false, false, false, false, false, false, false, false);
    }

    /** Whether the reader can see a newer version than the one shown. */
    public boolean superseded() {
        return versions.getFirst().number() > shown.number();
    }

    /** The item with another of its versions shown, which is only looked at; empty where the reader sees none such. */
    public Optional<EvidenceDetails> showing(int number) {
        return number == shown.number()
                ? Optional.of(this)
                : Optional.ofNullable(version(number)).map(this::only);
    }

    private EvidenceDetails only(VersionDetails earlier) {
        return new EvidenceDetails(
                id,
                ref,
                space,
                state,
                classification,
                organisation,
                createdBy,
                createdAt,
                liveVersion,
                withdrawnReason,
                withdrawnAt,
                editVersion,
                earlier,
                versions,
                Possible.NOTHING);
    }

    public @Nullable VersionDetails version(int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElse(null);
    }
}
