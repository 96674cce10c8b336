package org.commonweal.consultation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A response in the list of staff.
 *
 * @param variant of the consultation it was given in; empty for the main text
 */
public record ResponseRow(
        UUID id,
        String reference,
        int formNumber,
        Channel channel,
        String organisation,
        LocalDate receivedOn,
        String suspicion,
        String variant) {}
