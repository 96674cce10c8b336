package org.commonweal.evidence;

import java.util.List;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.workspace.SpaceContents;
import org.commonweal.workspace.WorkspaceId;
import org.springframework.stereotype.Component;

/** Evidence that is not published follows its space; what is published stays with its audience until withdrawn. */
@Component
class EvidenceOfSpace implements SpaceContents {

    private final EvidenceItems items;

    EvidenceOfSpace(EvidenceItems items) {
        this.items = items;
    }

    @Override
    public List<SubjectRef> notWiderThan(WorkspaceId space) {
        return items.findUnpublishedIn(space.value()).stream()
                .map(id -> new EvidenceId(id).subject())
                .toList();
    }
}
