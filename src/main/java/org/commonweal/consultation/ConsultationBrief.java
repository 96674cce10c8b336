package org.commonweal.consultation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** All that is said about a consultation besides its questions. A draft may leave out what only opening requires. */
@Embeddable
public record ConsultationBrief(
        @Embedded ConsultationText text,
        @Embedded ConsultedDecision decision,
        @Embedded ConsultationPeriod period,
        @Embedded ConsultationDuties duties) {

    public static ConsultationBrief titled(String title) {
        return new ConsultationBrief(
                new ConsultationText(title, "", ""),
                ConsultedDecision.unknown(),
                ConsultationPeriod.unknown(),
                ConsultationDuties.unknown());
    }

    public ConsultationBrief saying(ConsultationText words) {
        return new ConsultationBrief(words, decision, period, duties);
    }

    public ConsultationBrief deciding(ConsultedDecision matter) {
        return new ConsultationBrief(text, matter, period, duties);
    }

    public ConsultationBrief lasting(ConsultationPeriod time) {
        return new ConsultationBrief(text, decision, time, duties);
    }

    public ConsultationBrief minding(ConsultationDuties obligations) {
        return new ConsultationBrief(text, decision, period, obligations);
    }
}
