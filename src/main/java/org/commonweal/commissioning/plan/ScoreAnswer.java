package org.commonweal.commissioning.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What one person gives for one question, and why. */
@Embeddable
record ScoreAnswer(
        @Column(name = "points") @Nullable Integer points,

        @Column(name = "rationale", nullable = false, length = Texts.REASON)
        String rationale) {}
