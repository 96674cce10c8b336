package org.commonweal.workspace;

import java.time.Instant;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.kernel.PersonId;

/**
 * A space as its page shows it.
 *
 * @param level what the reader may do in it
 * @param version goes back with a changed form
 */
public record WorkspaceDetails(
        WorkspaceId id,
        String name,
        WorkspaceKind kind,
        String purpose,
        WorkspaceVisibility visibility,
        WorkspaceMode mode,
        Classification classification,
        WorkspaceState state,
        String stateReason,
        PersonId owner,
        String ownerName,
        Instant createdAt,
        Level level,
        long version) {

    public boolean readable() {
        return level.atLeast(Level.READ);
    }

    /** Whether the reader may add things now. */
    public boolean canContribute() {
        boolean open = state == WorkspaceState.ACTIVE || state == WorkspaceState.DRAFT;
        return open && level.atLeast(mode == WorkspaceMode.PUBLISH_ONLY ? Level.MANAGE : Level.CONTRIBUTE);
    }

    public boolean canManage() {
        return level.atLeast(Level.MANAGE);
    }

    public WorkspaceDraft draft() {
        return new WorkspaceDraft(name, kind, purpose, visibility, mode, classification);
    }
}
