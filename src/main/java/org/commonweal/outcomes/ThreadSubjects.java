package org.commonweal.outcomes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lets a module put its things on the thread. It answers for the reader: what they cannot read is left out. */
public interface ThreadSubjects {

    /** The type of its subjects. */
    String type();

    /** What a column of them is called, such as “Needs”. */
    String title();

    /** Where they stand from need to result: lower comes first. */
    int order();

    Map<UUID, ThreadNode> nodes(Collection<UUID> ids);

    /** Links that are kept elsewhere and lead to these things. */
    default List<Stitch> arriving(Collection<UUID> ids) {
        return List.of();
    }

    /** Links that are kept elsewhere and lead away from these things. */
    default List<Stitch> leaving(Collection<UUID> ids) {
        return List.of();
    }
}
