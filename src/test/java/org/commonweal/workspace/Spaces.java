package org.commonweal.workspace;

import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.kernel.PersonId;
import org.commonweal.testing.World;

/** Makes spaces with members for tests. */
public final class Spaces {

    private Spaces() {}

    /** An opened private space. */
    public static WorkspaceId made(World world, WorkspaceService service, PersonId manager, String name) {
        var draft = new WorkspaceDraft(
                name,
                WorkspaceKind.REVIEW,
                "Activity and connection for people aged 65 and over",
                WorkspaceVisibility.PRIVATE,
                WorkspaceMode.COLLABORATE,
                Classification.PARTNER);
        var space = world.as(manager, () -> service.create(draft));
        world.as(manager, () -> service.open(space));
        return space;
    }

    public static void join(
            World world, Members members, PersonId manager, WorkspaceId space, PersonId person, Level level) {
        world.as(manager, () -> members.put(space, Principal.of(person), level, null));
    }
}
