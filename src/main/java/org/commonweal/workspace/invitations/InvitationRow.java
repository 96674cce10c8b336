package org.commonweal.workspace.invitations;

import java.time.Instant;
import org.commonweal.access.Level;

/**
 * An invitation as the managers of its space see it.
 *
 * @param reason why it was declined; empty if nothing was said
 * @param withdrawable whether a manager can still withdraw it
 * @param resendable whether the reader, who made it, can send it again
 */
public record InvitationRow(
        InvitationId id,
        String person,
        Level level,
        InvitationState state,
        String reason,
        String inviter,
        Instant sentAt,
        Instant expiresAt,
        boolean withdrawable,
        boolean resendable) {}
