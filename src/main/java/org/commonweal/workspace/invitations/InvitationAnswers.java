package org.commonweal.workspace.invitations;

import org.commonweal.access.Access;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Principal;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.PortalClock;
import org.commonweal.workspace.SpaceDirectory;
import org.commonweal.workspace.WorkspaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the invited person does with an invitation. */
@Service
@Transactional
@SignedIn
public class InvitationAnswers {

    private final Invitations invitations;
    private final FoundInvitations found;
    private final SpaceDirectory spaces;
    private final Access access;
    private final AccessRegistry registry;
    private final CurrentActor actors;
    private final PortalClock clock;

    InvitationAnswers(
            Invitations invitations,
            FoundInvitations found,
            SpaceDirectory spaces,
            Access access,
            AccessRegistry registry,
            CurrentActor actors,
            PortalClock clock) {
        this.invitations = invitations;
        this.found = found;
        this.spaces = spaces;
        this.access = access;
        this.registry = registry;
        this.actors = actors;
        this.clock = clock;
    }

    /** Makes the invited person a member of the space. */
    public WorkspaceId accept(InvitationId id) {
        var invitation = found.mine(id);
        requireOwnEyes();
        spaces.requireOpen(invitation.space());
        invitation.accept(actors.get(), clock.instant());
        join(invitation);
        invitations.saveAndFlush(invitation);
        return invitation.space();
    }

    /** @param reason what the inviter reads; may be empty */
    public void decline(InvitationId id, String reason) {
        var invitation = found.mine(id);
        requireOwnEyes();
        invitation.decline(reason, actors.get(), clock.instant());
        invitations.saveAndFlush(invitation);
    }

    /** The space's managers asked for this when they invited; here the person agrees. */
    private void join(Invitation invitation) {
        var space = invitation.space().subject();
        var me = Principal.of(invitation.person());
        var held = access.grantsAt(space).stream()
                .filter(grant -> grant.principal().equals(me))
                .toList();
        if (held.stream().anyMatch(grant -> grant.level().atLeast(invitation.level()))) {
            return;
        }
        held.forEach(grant -> registry.endGrant(grant.id()));
        registry.grant(space, me, invitation.level(), null, "Accepted an invitation");
    }

    private void requireOwnEyes() {
        if (actors.get().viewingAs() != null) {
            throw new AccessRefused("access.level", "You are looking as somebody else; stop that to answer.");
        }
    }
}
