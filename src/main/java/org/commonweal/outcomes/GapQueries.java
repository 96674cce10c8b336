package org.commonweal.outcomes;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Subquery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.identity.SignedIn;
import org.commonweal.needs.NeedQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds where the thread is broken, among what the reader may read. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class GapQueries {

    private final NeedQueries needs;
    private final Outcomes outcomes;
    private final Measures measures;
    private final Access access;

    GapQueries(NeedQueries needs, Outcomes outcomes, Measures measures, Access access) {
        this.needs = needs;
        this.outcomes = outcomes;
        this.measures = measures;
        this.access = access;
    }

    /** @param wanted the gap to show; null for the first that there is */
    public GapPage look(@Nullable Gap wanted, Pageable page) {
        var counts = new EnumMap<Gap, Long>(Gap.class);
        for (var gap : Gap.values()) {
            counts.put(gap, count(gap));
        }
        var shown = wanted != null
                ? wanted
                : counts.entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
        return new GapPage(Map.copyOf(counts), shown, shown == null ? List.of() : find(shown, page));
    }

    private List<ThreadNode> find(Gap gap, Pageable page) {
        return switch (gap) {
            case NEED_WITHOUT_OUTCOME ->
                needs.findExcept(GapQueries::answered, page).stream()
                        .map(need ->
                                new ThreadNode(need.id().subject(), need.ref(), need.title(), "needs/" + need.ref()))
                        .toList();
            case OUTCOME_WITHOUT_NEED, OUTCOME_WITHOUT_MEASURE ->
                find(outcomes, outcomes(gap), "refNumber", page, OutcomesOnThread::node);
            case MEASURE_WITHOUT_DATA, MEASURE_WITHOUT_SOURCE ->
                find(measures, measures(gap), "code", page, MeasuresOnThread::node);
        };
    }

    private long count(Gap gap) {
        return switch (gap) {
            case NEED_WITHOUT_OUTCOME -> needs.countExcept(GapQueries::answered);
            case OUTCOME_WITHOUT_NEED, OUTCOME_WITHOUT_MEASURE -> outcomes.count(outcomes(gap));
            case MEASURE_WITHOUT_DATA, MEASURE_WITHOUT_SOURCE -> measures.count(measures(gap));
        };
    }

    private static <T> List<ThreadNode> find(
            JpaSpecificationExecutor<T> all,
            Specification<T> condition,
            String order,
            Pageable page,
            Function<T, ThreadNode> node) {
        var inOrder = PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by(order));
        return all.findAll(condition, inOrder).stream().map(node).toList();
    }

    private Specification<Outcome> outcomes(Gap gap) {
        Specification<Outcome> readable = access.readable(Level.READ);
        return readable.and((outcome, query, builder) -> builder.and(
                builder.notEqual(outcome.get("state"), OutcomeState.RETIRED),
                builder.not(outcome.get("id")
                        .in(gap == Gap.OUTCOME_WITHOUT_NEED ? ends(query, builder, "toId") : measured(query)))));
    }

    private Specification<Measure> measures(Gap gap) {
        Specification<Measure> readable = access.readable(Level.READ);
        return readable.and((measure, query, builder) -> gap == Gap.MEASURE_WITHOUT_DATA
                ? builder.isNull(measure.get("baseline"))
                : builder.equal(measure.get("source"), ""));
    }

    private static Subquery<UUID> answered(CriteriaQuery<?> query, CriteriaBuilder builder) {
        return ends(query, builder, "fromId");
    }

    /** The ends of what says that an outcome answers a need. */
    private static Subquery<UUID> ends(CriteriaQuery<?> query, CriteriaBuilder builder, String end) {
        var links = query.subquery(UUID.class);
        var link = links.from(ThreadLink.class);
        return links.select(link.get(end)).where(builder.equal(link.get("kind"), LinkKind.ANSWERED_BY));
    }

    private static Subquery<UUID> measured(CriteriaQuery<?> query) {
        var measures = query.subquery(UUID.class);
        return measures.select(measures.from(Measure.class).get("outcomeId"));
    }
}
