package org.commonweal.workspace.invitations;

import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.NotFound;
import org.commonweal.workspace.SpaceGuard;
import org.springframework.stereotype.Component;

/** Finds an invitation for whoever may deal with it; for everybody else there is none. */
@Component
class FoundInvitations {

    private final Invitations invitations;
    private final SpaceGuard guard;
    private final Access access;
    private final CurrentActor actors;

    FoundInvitations(Invitations invitations, SpaceGuard guard, Access access, CurrentActor actors) {
        this.invitations = invitations;
        this.guard = guard;
        this.access = access;
        this.actors = actors;
    }

    /** For a command of a manager. */
    Invitation managed(InvitationId id) {
        var invitation = load(id);
        if (!access.may(Level.MANAGE, invitation.space().subject())) {
            throw new NotFound(id.subject());
        }
        guard.requireManagement(invitation.space());
        return invitation;
    }

    /** For the person who was invited. */
    Invitation mine(InvitationId id) {
        var invitation = load(id);
        if (!invitation.person().equals(actors.get().person())) {
            throw new NotFound(id.subject());
        }
        return invitation;
    }

    /** For reading, by the person who was invited and by managers. */
    Invitation visible(InvitationId id) {
        var invitation = load(id);
        boolean invited = invitation.person().equals(actors.get().person());
        if (!invited && !access.may(Level.MANAGE, invitation.space().subject())) {
            throw new NotFound(id.subject());
        }
        return invitation;
    }

    private Invitation load(InvitationId id) {
        return invitations.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
    }
}
