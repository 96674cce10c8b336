package org.commonweal.needs;

import java.util.List;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.workspace.SpaceContents;
import org.commonweal.workspace.WorkspaceId;
import org.springframework.stereotype.Component;

/** Needs are classified as their space is. */
@Component
class NeedsOfSpace implements SpaceContents {

    private final NeedStatements needs;

    NeedsOfSpace(NeedStatements needs) {
        this.needs = needs;
    }

    @Override
    public List<SubjectRef> classifiedAs(WorkspaceId space) {
        return needs.idsIn(space.value()).stream()
                .map(id -> new NeedId(id).subject())
                .toList();
    }
}
