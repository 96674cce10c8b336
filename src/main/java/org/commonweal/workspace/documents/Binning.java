package org.commonweal.workspace.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.commonweal.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * When and by whom something was put into the bin.
 *
 * @param folder the folder it went along with; absent when it was put there itself
 */
@Embeddable
record Binning(
        @Column(name = "binned_at") Instant at,
        @Column(name = "binned_by") @Nullable UUID person,
        @Column(name = "binned_with") @Nullable UUID folder) {

    /** How long what is in the bin can be taken out again. */
    static final Duration KEPT = Duration.ofDays(30);

    static Binning by(Actor actor, Instant at) {
        var person = actor.person();
        return new Binning(at, person == null ? null : person.value(), null);
    }

    Binning along(FolderId folder) {
        return new Binning(at, person, folder.value());
    }

    /** Whether it was put there itself, so that it can be taken out by itself. */
    boolean alone() {
        return folder == null;
    }
}
