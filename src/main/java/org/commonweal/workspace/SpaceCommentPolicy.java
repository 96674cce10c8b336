package org.commonweal.workspace;

import java.util.Optional;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.discussion.CommentPolicy;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** Comments in a space are for those who can read the space, while it takes changes; in a bulletin for its managers. */
@Component
class SpaceCommentPolicy implements CommentPolicy {

    private final Workspaces workspaces;
    private final Access access;

    SpaceCommentPolicy(Workspaces workspaces, Access access) {
        this.workspaces = workspaces;
        this.access = access;
    }

    @Override
    public Optional<String> refusal(SubjectRef subject) {
        return access.spaceOf(subject)
                .filter(space -> space.type().equals(WorkspaceId.SUBJECT_TYPE))
                .flatMap(space -> workspaces.findById(space.id()))
                .flatMap(space -> refusal(space, subject));
    }

    private Optional<String> refusal(Workspace space, SubjectRef subject) {
        if (!access.may(Level.READ, space.id().subject()) && !access.may(Level.CONTRIBUTE, subject)) {
            return Optional.of("Only members of its space comment on this.");
        }
        try {
            space.requireOpen();
            SpaceGuard.requireCollaboration(space, access);
            return Optional.empty();
        } catch (RuleViolation refused) {
            return Optional.of(refused.explanation());
        }
    }
}
