package org.commonweal.workspace.invitations;

import java.util.List;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.workspace.SpaceContents;
import org.commonweal.workspace.WorkspaceId;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

@Component
class InvitationsOfSpace implements SpaceContents {

    private final Invitations invitations;

    InvitationsOfSpace(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public List<SubjectRef> classifiedAs(WorkspaceId space) {
        return invitations.findByWorkspaceIdOrderBySentAtDesc(space.value(), Pageable.unpaged()).stream()
                .map(invitation -> invitation.id().subject())
                .toList();
    }
}
