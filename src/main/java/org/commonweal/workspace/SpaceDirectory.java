package org.commonweal.workspace;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.identity.OpenToAll;
import org.commonweal.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names spaces, as the directory of identity names people. It asks no permission: whoever calls it knows that the
 * reader may know of the space, because they were invited to it or can read something in it.
 */
@Service
@Transactional(readOnly = true)
@OpenToAll
public class SpaceDirectory {

    private final Workspaces workspaces;

    SpaceDirectory(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    public SpacePlate plate(WorkspaceId id) {
        return plate(load(id));
    }

    public Map<WorkspaceId, SpacePlate> plates(Collection<WorkspaceId> ids) {
        var values = ids.stream().map(WorkspaceId::value).distinct().toList();
        return workspaces.findAll((root, query, builder) -> root.get("id").in(values)).stream()
                .map(SpaceDirectory::plate)
                .collect(Collectors.toMap(SpacePlate::id, Function.identity()));
    }

    /** Refuses if nothing in the space can be changed any more. */
    public void requireOpen(WorkspaceId id) {
        load(id).requireOpen();
    }

    private Workspace load(WorkspaceId id) {
        return workspaces.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
    }

    private static SpacePlate plate(Workspace space) {
        return new SpacePlate(space.id(), space.name(), space.purpose());
    }
}
