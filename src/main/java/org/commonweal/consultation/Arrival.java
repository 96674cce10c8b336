package org.commonweal.consultation;

import java.time.LocalDate;
import java.util.UUID;
import org.commonweal.consultation.form.Answers;
import org.jspecify.annotations.Nullable;

/**
 * A response on its way in.
 *
 * @param submission what it was sent from; a second response of the same one is the same response
 * @param variant of the consultation it was given in; empty for the main text
 * @param receivedOn the day it reached the council, when that is not today
 */
record Arrival(
        ConsultationId consultation,
        UUID submission,
        int formNumber,
        Channel channel,
        String organisation,
        @Nullable LocalDate receivedOn,
        String suspicion,
        Answers answers,
        String variant) {

    Arrival(
            ConsultationId consultation,
            UUID submission,
            int formNumber,
            Channel channel,
            String organisation,
            @Nullable LocalDate receivedOn,
            String suspicion,
            Answers answers) {
        this(consultation, submission, formNumber, channel, organisation, receivedOn, suspicion, answers, "");
    }
}
