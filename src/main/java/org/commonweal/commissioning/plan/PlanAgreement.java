package org.commonweal.commissioning.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That a body agreed the plan, as democratic services recorded it. */
@Embeddable
record PlanAgreement(
        @Enumerated(EnumType.STRING) @Column(name = "body", nullable = false, length = 20)
        AgreeingBody body,

        @Column(name = "decided_on", nullable = false) LocalDate decidedOn,

        @Column(name = "minute_ref", nullable = false, length = Texts.TITLE)
        String minute,

        @Column(name = "recorded_by", nullable = false) UUID recordedBy,
        @Column(name = "recorded_at", nullable = false) Instant recordedAt) {}
