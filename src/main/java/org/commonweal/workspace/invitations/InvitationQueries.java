package org.commonweal.workspace.invitations;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Directory;
import org.commonweal.identity.PersonRef;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.workspace.SpaceDirectory;
import org.commonweal.workspace.WorkspaceId;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations, for the person invited and for the managers of the space. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class InvitationQueries {

    private final Invitations invitations;
    private final FoundInvitations found;
    private final SpaceDirectory spaces;
    private final Access access;
    private final Directory directory;
    private final CurrentActor actors;
    private final PortalClock clock;

    InvitationQueries(
            Invitations invitations,
            FoundInvitations found,
            SpaceDirectory spaces,
            Access access,
            Directory directory,
            CurrentActor actors,
            PortalClock clock) {
        this.invitations = invitations;
        this.found = found;
        this.spaces = spaces;
        this.access = access;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * The reader's own invitation, or one to a space they manage, whatever became of it.
     *
     * @throws NotFound for everybody else
     */
    public InvitationDetails getDetails(InvitationId id) {
        var invitation = found.visible(id);
        var plate = spaces.plate(invitation.space());
        return new InvitationDetails(
                id,
                plate.id(),
                plate.name(),
                plate.purpose(),
                name(invitation.inviter(), directory.people(List.of(invitation.inviter()))),
                invitation.level(),
                invitation.message(),
                invitation.sentAt(),
                invitation.expiresAt(),
                invitation.stateAt(clock.instant()),
                invitation.person().equals(actors.get().person()));
    }

    /** All invitations of a space for its managers, latest first. */
    public List<InvitationRow> findRows(WorkspaceId space, Pageable page) {
        access.require(Level.MANAGE, space.subject());
        var shown = invitations.findByWorkspaceIdOrderBySentAtDesc(space.value(), page);
        var people = directory.people(shown.stream()
                .flatMap(invitation -> Stream.of(invitation.person(), invitation.inviter()))
                .distinct()
                .toList());
        return shown.stream().map(invitation -> row(invitation, people)).toList();
    }

    public long countRows(WorkspaceId space) {
        access.require(Level.MANAGE, space.subject());
        return invitations.countByWorkspaceId(space.value());
    }

    /** Whether the reader can bring in somebody from outside and vouch for them. */
    public boolean mayVouch() {
        var standing = actors.standing();
        return standing != null && standing.active() && standing.council() != null;
    }

    private InvitationRow row(Invitation invitation, Map<PersonId, PersonRef> people) {
        return new InvitationRow(
                invitation.id(),
                name(invitation.person(), people),
                invitation.level(),
                invitation.stateAt(clock.instant()),
                invitation.reason(),
                name(invitation.inviter(), people),
                invitation.sentAt(),
                invitation.expiresAt(),
                invitation.stateAt(clock.instant()) == InvitationState.INVITED,
                invitation.resendableBy(actors.get()));
    }

    private static String name(PersonId id, Map<PersonId, PersonRef> people) {
        var person = people.get(id);
        return person == null ? "A former member" : person.name();
    }
}
