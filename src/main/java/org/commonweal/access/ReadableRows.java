package org.commonweal.access;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.domain.Specification;

/** The permission function as a condition on rows whose id is a protected subject's. Mirrors {@link Verdict}. */
final class ReadableRows {

    private ReadableRows() {}

    static <T> Specification<T> of(Reach reach, Level level, String attribute) {
        return (root, query, builder) ->
                query == null ? builder.conjunction() : condition(root.get(attribute), query, builder, reach, level);
    }

    private static Predicate condition(
            Expression<UUID> subject, CriteriaQuery<?> query, CriteriaBuilder builder, Reach reach, Level level) {
        var found = query.subquery(UUID.class);
        var object = found.from(AccessObject.class);
        var ways = new ArrayList<Predicate>();
        if (Level.READ.atLeast(level)) {
            ways.add(object.get("publishedTo").in(covered(reach)));
        }
        if (reach.ceiling().atLeast(level)) {
            ways.add(builder.conjunction());
        }
        var scopes = reach.scopesWith(level);
        if (!scopes.isEmpty()) {
            ways.add(granted(found, object, builder, reach, scopes));
        }
        var open = builder.equal(object.get("publishedTo"), Classification.PUBLIC);
        var conditions = new ArrayList<Predicate>();
        conditions.add(builder.equal(object.get("id"), subject));
        conditions.add(builder.or(ways.toArray(Predicate[]::new)));
        for (var tag : reach.barred()) {
            conditions.add(builder.or(open, builder.notLike(object.get("barriers"), "%|" + tag + "|%")));
        }
        found.select(object.get("id")).where(conditions.toArray(Predicate[]::new));
        return builder.exists(found);
    }

    private static Predicate granted(
            jakarta.persistence.criteria.Subquery<UUID> found,
            Root<AccessObject> object,
            CriteriaBuilder builder,
            Reach reach,
            Set<UUID> scopes) {
        var reached = found.subquery(UUID.class);
        var link = reached.from(ScopeLink.class);
        reached.select(link.get("objectId"))
                .where(
                        builder.equal(link.get("objectId"), object.get("id")),
                        link.get("scopeId").in(scopes));
        var trusted = found.subquery(UUID.class);
        var trustedLink = trusted.from(ScopeLink.class);
        trusted.select(trustedLink.get("objectId"))
                .where(
                        builder.equal(trustedLink.get("objectId"), object.get("id")),
                        builder.isTrue(trustedLink.get("trusted")),
                        trustedLink.get("scopeId").in(reach.scopesWith(Level.READ)));
        var cleared = builder.or(object.get("classification").in(covered(reach)), builder.exists(trusted));
        return builder.and(builder.exists(reached), cleared);
    }

    private static List<Classification> covered(Reach reach) {
        return Arrays.stream(Classification.values())
                .filter(reach.clearance()::covers)
                .toList();
    }
}
