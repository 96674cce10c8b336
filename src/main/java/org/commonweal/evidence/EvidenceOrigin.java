package org.commonweal.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.commonweal.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** Who added an item, for which organisation, and when. */
@Embeddable
record EvidenceOrigin(
        @Column(name = "organisation_id") @Nullable UUID organisation,

        @Column(name = "created_by", updatable = false) @Nullable
        UUID createdBy,

        @Column(name = "created_at", nullable = false, updatable = false)
        Instant createdAt) {

    static EvidenceOrigin of(Actor by, Instant at) {
        var organisation = by.organisation();
        var person = by.person();
        return new EvidenceOrigin(
                organisation == null ? null : organisation.value(), person == null ? null : person.value(), at);
    }
}
