package org.commonweal.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Why and when published evidence was taken back. */
@Embeddable
record Withdrawal(
        @Column(name = "withdrawn_reason", length = 2000) String reason,
        @Column(name = "withdrawn_at") Instant at) {}
