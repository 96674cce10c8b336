package org.commonweal.workspace.invitations;

import java.util.List;
import java.util.Map;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.DueWork;
import org.commonweal.kernel.PortalClock;
import org.commonweal.workspace.SpaceDirectory;
import org.commonweal.workspace.SpacePlate;
import org.commonweal.workspace.WorkspaceId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invitations that wait for the answer of the person who acts. */
@Component
class OpenInvitations implements DueWork {

    private final Invitations invitations;
    private final SpaceDirectory spaces;
    private final PortalClock clock;

    OpenInvitations(Invitations invitations, SpaceDirectory spaces, PortalClock clock) {
        this.invitations = invitations;
        this.spaces = spaces;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> dueFor(Actor actor, int limit) {
        var person = actor.person();
        if (person == null || limit < 1) {
            return List.of();
        }
        var open = invitations.findByOpenForAndExpiresAtAfterOrderByExpiresAt(
                person.value(), clock.instant(), Limit.of(limit));
        var plates = spaces.plates(open.stream().map(Invitation::space).toList());
        return open.stream().map(invitation -> item(invitation, plates)).toList();
    }

    private static Item item(Invitation invitation, Map<WorkspaceId, SpacePlate> plates) {
        var plate = plates.get(invitation.space());
        var name = plate == null ? "a space" : "“" + plate.name() + "”";
        var lastDay = invitation.expiresAt().atZone(PortalClock.LONDON).toLocalDate();
        return new Item(
                "Answer the invitation to " + name,
                "Invitation",
                lastDay,
                invitation.id().path());
    }
}
