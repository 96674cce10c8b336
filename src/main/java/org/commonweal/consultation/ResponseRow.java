package org.commonweal.consultation;

import java.time.LocalDate;
import java.util.UUID;

/** A response in the list of staff. */
public record ResponseRow(
        UUID id,
        String reference,
        int formNumber,
        Channel channel,
        String organisation,
        LocalDate receivedOn,
        String suspicion) {}
