package org.commonweal.workspace.documents;

import org.commonweal.kernel.SubjectRef;
import org.commonweal.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;

/** Where a folder or document lies: in a folder, or at the top of its space. */
public record Place(WorkspaceId space, @Nullable FolderId folder) {

    public static Place top(WorkspaceId space) {
        return new Place(space, null);
    }

    /** The subject from which what lies here inherits its readers. */
    public SubjectRef subject() {
        return folder == null ? space.subject() : folder.subject();
    }
}
