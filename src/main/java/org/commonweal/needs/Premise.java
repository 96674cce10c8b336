package org.commonweal.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** One sentence a need rests on. */
@Embeddable
record Premise(
        @Column(name = "premise_id", nullable = false) UUID id,

        @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false, length = 20)
        PremiseKind kind,

        @Column(name = "text", nullable = false, length = NeedText.LENGTH)
        String text) {}
