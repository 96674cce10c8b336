package org.commonweal.workspace;

import java.util.List;
import org.commonweal.kernel.SubjectRef;

/** Things in a space that are classified anew when the space is; what is said about them follows them. */
public interface SpaceContents {

    /** Things without a classification of their own: they always have the space's. */
    default List<SubjectRef> classifiedAs(WorkspaceId space) {
        return List.of();
    }

    /** Things that may be narrower than the space but not wider. */
    default List<SubjectRef> notWiderThan(WorkspaceId space) {
        return List.of();
    }
}
