package org.commonweal.workspace.invitations;

import java.time.Instant;
import org.commonweal.access.Level;
import org.commonweal.workspace.WorkspaceId;

/**
 * An invitation as the page shows it on which it is answered.
 *
 * @param mine whether it is the reader who is invited
 */
public record InvitationDetails(
        InvitationId id,
        WorkspaceId space,
        String spaceName,
        String purpose,
        String inviter,
        Level level,
        String message,
        Instant sentAt,
        Instant expiresAt,
        InvitationState state,
        boolean mine) {

    public boolean answerable() {
        return mine && state == InvitationState.INVITED;
    }
}
