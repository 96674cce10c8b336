package org.commonweal.consultation.analysis;

import java.util.List;

/**
 * What is asked of the answers.
 *
 * @param filters all of them must hold for a response to count
 * @param excludedLeftOut leaves out the responses that somebody has decided to leave out
 */
public record CrossTabRequest(Axis rows, Axis columns, List<Filter> filters, boolean excludedLeftOut) {

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
        return new CrossTabRequest(rows, columns, more, excludedLeftOut);
    }

    public CrossTabRequest withoutExcluded() {
        return new CrossTabRequest(rows, columns, filters, true);
    }
}
