package org.commonweal.workspace;

import java.util.Optional;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What every command inside a space asks first: may the actor, and is the space open for it? */
@Service
@Transactional(readOnly = true)
@SignedIn
public class SpaceGuard {

    private final Workspaces workspaces;
    private final Access access;

    SpaceGuard(Workspaces workspaces, Access access) {
        this.workspaces = workspaces;
        this.access = access;
    }

    /** Lets the actor add to the space or to a folder or document in it. */
    public void requireContribution(WorkspaceId id, SubjectRef place) {
        access.require(Level.CONTRIBUTE, place);
        var space = load(id);
        space.requireOpen();
        requireCollaboration(space, access);
    }

    /** Why the actor may change nothing there; empty when they may. */
    public Optional<String> refusal(WorkspaceId id, SubjectRef place) {
        if (!access.may(Level.CONTRIBUTE, place)) {
            return Optional.of("You can read this but not change it. Ask a manager of the space.");
        }
        var space = load(id);
        try {
            space.requireOpen();
            requireCollaboration(space, access);
            return Optional.empty();
        } catch (RuleViolation refused) {
            return Optional.of(refused.explanation());
        }
    }

    static void requireCollaboration(Workspace space, Access access) {
        if (space.mode() == WorkspaceMode.PUBLISH_ONLY
                && !access.may(Level.MANAGE, space.id().subject())) {
            throw new AccessRefused(
                    "workspace.publishOnly",
                    "In this space only its managers add or change things; you can read them.");
        }
    }

    public void requireManagement(WorkspaceId id) {
        access.require(Level.MANAGE, id.subject());
        load(id).requireOpen();
    }

    private Workspace load(WorkspaceId id) {
        return workspaces.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
    }
}
