package org.commonweal.outcomes;

import java.util.List;
import org.commonweal.kernel.SubjectRef;

/**
 * What leads to a thing and what follows from it, as far as the reader may see.
 *
 * @param columns from need to result; those without anything are left out
 * @param stitches between the nodes of the columns
 * @param hidden how many ends the reader may not see
 * @param cut whether there is more than is shown
 */
public record GoldenThread(SubjectRef start, List<Column> columns, List<Stitch> stitches, int hidden, boolean cut) {

    /** All nodes of one type. */
    public record Column(String title, List<ThreadNode> nodes) {}

    public List<ThreadNode> nodes() {
        return columns.stream().flatMap(column -> column.nodes().stream()).toList();
    }
}
