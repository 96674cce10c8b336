package org.commonweal.consultation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A consultation in a list. */
public record ConsultationRow(
        ConsultationId id,
        String slug,
        String title,
        String summary,
        ConsultationState state,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        Instant changedAt) {

    static ConsultationRow of(Consultation consultation) {
        var brief = consultation.brief();
        return new ConsultationRow(
                consultation.id(),
                consultation.slug(),
                brief.text().title(),
                brief.text().summary(),
                consultation.state(),
                brief.period().opensOn(),
                brief.period().closesOn(),
                consultation.changedAt());
    }
}
