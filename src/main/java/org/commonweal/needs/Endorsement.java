package org.commonweal.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** An organisation shares the statement as it stands; the person signed for it. */
@Embeddable
record Endorsement(
        @Column(name = "organisation_id", nullable = false) UUID organisation,
        @Column(name = "signatory_id", nullable = false) UUID signatory,
        @Column(name = "endorsed_at", nullable = false) Instant at,

        @Column(name = "remark", nullable = false, length = NeedText.REMARK)
        String remark) {}
