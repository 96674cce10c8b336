package org.commonweal.consultation.analysis;

import java.util.List;

/**
 * What is asked of the answers.
 *
 * @param filters all of them must hold for a response to count
 * @param withoutFlagged leaves out the responses somebody should look at
 */
public record CrossTabRequest(Axis rows, Axis columns, List<Filter> filters, boolean withoutFlagged) {

    /** Only responses with this answer. */
    public record Filter(Axis axis, String code) {}

    public CrossTabRequest {
        filters = List.copyOf(filters);
    }

    public static CrossTabRequest of(Axis rows, Axis columns) {
        return new CrossTabRequest(rows, columns, List.of(), false);
    }

    public CrossTabRequest only(Axis axis, String code) {
        var more = new java.util.ArrayList<>(filters);
        more.add(new Filter(axis, code));
        return new CrossTabRequest(rows, columns, more, withoutFlagged);
    }

    public CrossTabRequest unflagged() {
        return new CrossTabRequest(rows, columns, filters, true);
    }
}
