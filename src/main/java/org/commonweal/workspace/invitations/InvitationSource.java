package org.commonweal.workspace.invitations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonweal.kernel.PortalClock;
import org.commonweal.search.SearchDraft;
import org.commonweal.search.SearchSource;
import org.commonweal.workspace.SpaceDirectory;
import org.springframework.stereotype.Component;

/** Names an invitation by its space, for notices; nobody is granted to find it by searching. */
@Component
class InvitationSource implements SearchSource {

    private final Invitations invitations;
    private final SpaceDirectory spaces;

    InvitationSource(Invitations invitations, SpaceDirectory spaces) {
        this.invitations = invitations;
        this.spaces = spaces;
    }

    @Override
    public String type() {
        return InvitationId.SUBJECT_TYPE;
    }

    @Override
    public Optional<SearchDraft> draft(UUID id) {
        return invitations.findById(id).map(this::draft);
    }

    @Override
    public boolean namedToWhoIsTold() {
        return true;
    }

    private SearchDraft draft(Invitation invitation) {
        return new SearchDraft(
                spaces.plate(invitation.space()).name(),
                "",
                "",
                null,
                List.of(),
                invitation.sentAt().atZone(PortalClock.LONDON).toLocalDate(),
                invitation.id().path(),
                null);
    }

    @Override
    public Stream<UUID> ids() {
        return invitations.ids();
    }
}
