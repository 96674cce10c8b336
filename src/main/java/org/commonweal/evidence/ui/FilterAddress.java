package org.commonweal.evidence.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import org.commonweal.evidence.EvidenceFilter;
import org.commonweal.evidence.EvidenceKind;
import org.commonweal.evidence.EvidenceState;
import org.jspecify.annotations.Nullable;

/** A filter as the query of an address. */
final class FilterAddress {

    private FilterAddress() {}

    static QueryParameters write(EvidenceFilter filter) {
        var query = new HashMap<String, String>();
        put(query, "q", filter.text());
        put(query, "area", filter.area());
        put(query, "state", filter.state());
        put(query, "kind", filter.kind());
        put(query, "waiting", filter.waiting() ? "1" : null);
        return QueryParameters.simple(query);
    }

    static EvidenceFilter read(QueryParameters query) {
        var start = query.getSingleParameter("waiting").isPresent()
                ? EvidenceFilter.waitingForReview()
                : EvidenceFilter.empty();
        return start.withText(query.getSingleParameter("q").orElse(null))
                .withArea(query.getSingleParameter("area").orElse(null))
                .withState(constant(
                        EvidenceState.values(),
                        query.getSingleParameter("state").orElse("")))
                .withKind(constant(
                        EvidenceKind.values(), query.getSingleParameter("kind").orElse("")));
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static void put(HashMap<String, String> query, String name, @Nullable Object given) {
        if (given != null) {
            query.put(name, given.toString());
        }
    }
}
