package org.commonweal.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the sender is told once the message is stored.
 *
 * @param acknowledgeBy the last day on which a complaint is acknowledged
 */
public record MessageReceipt(
        String reference, MessageKind kind, @Nullable LocalDate acknowledgeBy) {}
