package org.commonweal.commissioning.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The points that count for one question, and why where scorers lay far apart. */
@Embeddable
record ModeratedAnswer(
        @Column(name = "points", nullable = false) int points,

        @Column(name = "note", nullable = false, length = Texts.REASON)
        String note) {}
