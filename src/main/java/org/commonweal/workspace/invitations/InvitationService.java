package org.commonweal.workspace.invitations;

import org.commonweal.access.Access;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Level;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Directory;
import org.commonweal.identity.GuestInvitation;
import org.commonweal.identity.GuestService;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.workspace.SpaceGuard;
import org.commonweal.workspace.WorkspaceId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, sends again and withdraws invitations, for the managers of a space. */
@Service
@Transactional
@SignedIn
public class InvitationService {

    /** Refuses an address that nobody has; whoever may vouch for guests can then say who it is. */
    public static final String UNKNOWN = "workspace.invitationUnknown";

    private final Invitations invitations;
    private final FoundInvitations found;
    private final SpaceGuard guard;
    private final Access access;
    private final AccessRegistry registry;
    private final Directory directory;
    private final GuestService guests;
    private final CurrentActor actors;
    private final PortalClock clock;

    InvitationService(
            Invitations invitations,
            FoundInvitations found,
            SpaceGuard guard,
            Access access,
            AccessRegistry registry,
            Directory directory,
            GuestService guests,
            CurrentActor actors,
            PortalClock clock) {
        this.invitations = invitations;
        this.found = found;
        this.guard = guard;
        this.access = access;
        this.registry = registry;
        this.directory = directory;
        this.guests = guests;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Invites whoever has the address, in whatever case it is written; somebody with an open invitation gets the same
     * one again.
     */
    public InvitationId invite(WorkspaceId space, String address, Level level, String message) {
        guard.requireManagement(space);
        var person = known(address);
        requireNotYet(space, person, level);
        var earlier = invitations
                .findByWorkspaceIdAndOpenFor(space.value(), person.value())
                .filter(this::stillOpen);
        if (earlier.isPresent()) {
            earlier.get().resend(level, message, actors.get(), clock.instant());
            return save(earlier.get());
        }
        var invitation = new Invitation(space, person, level, message, actors.get(), clock.instant());
        registry.protect(invitation.id().subject(), null, access.classificationOf(space.subject()));
        return save(invitation);
    }

    /**
     * Invites somebody the portal need not know: they become the actor's guest, are sent an account, and find the
     * invitation to the space once they are in. Somebody known is invited as they are.
     */
    public InvitationId inviteGuest(WorkspaceId space, GuestInvitation guest, Level level, String message) {
        guard.requireManagement(space);
        if (directory.personByEmail(guest.email()).isEmpty()) {
            if (guest.name().isBlank()) {
                throw RuleViolation.onField("workspace.guestName", "name", "Say who this is: first and last name.");
            }
            guests.invite(guest);
        }
        return invite(space, guest.email(), level, message);
    }

    /** Sends the same invitation for another fourteen days, even after it lapsed; only its maker can. */
    public void resend(InvitationId id) {
        var invitation = found.managed(id);
        invitation.resend(invitation.level(), invitation.message(), actors.get(), clock.instant());
        save(invitation);
    }

    public void withdraw(InvitationId id) {
        var invitation = found.managed(id);
        invitation.withdraw(actors.get(), clock.instant());
        save(invitation);
    }

    private PersonId known(String address) {
        var person = directory
                .personByEmail(address)
                .orElseThrow(() -> RuleViolation.onField(
                        UNKNOWN,
                        "email",
                        "Nobody with this address is known to the portal yet. Ask an administrator of their "
                                + "organisation to invite them first."));
        if (directory.emailOf(person.id()).isEmpty() || !directory.vouchedFor(person.id(), clock.instant())) {
            throw RuleViolation.onField(
                    "workspace.invitationShutOut",
                    "email",
                    person.name() + " has no access to the portal at present. Ask whoever vouched for them, or an"
                            + " administrator, to renew it.");
        }
        return person.id();
    }

    private void requireNotYet(WorkspaceId space, PersonId person, Level level) {
        if (access.may(actors.as(person, actors::get), level, space.subject())) {
            throw RuleViolation.onField(
                    "workspace.invitationNeedless",
                    "email",
                    level == Level.READ
                            ? "This person can read the space already."
                            : "This person can contribute to the space already.");
        }
    }

    /** Makes room for a new invitation when the time of the earlier one is over and somebody else had made it. */
    private boolean stillOpen(Invitation earlier) {
        if (earlier.isInviter(actors.get()) || !earlier.expired(clock.instant())) {
            return true;
        }
        earlier.lapse(actors.get(), clock.instant());
        invitations.saveAndFlush(earlier);
        return false;
    }

    private InvitationId save(Invitation invitation) {
        try {
            return invitations.saveAndFlush(invitation).id();
        } catch (DataIntegrityViolationException twice) {
            throw new RuleViolation(
                    "workspace.invitationTwice",
                    "Somebody else has just invited this person. Look at the list of invitations.");
        }
    }
}
