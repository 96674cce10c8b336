package org.commonweal.access;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
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
            ways.add(published(object, builder, reach));
        }
        if (reach.ceiling().atLeast(level)) {
            ways.add(builder.conjunction());
        }
        ways.add(granted(found, object, builder, reach, level));
        var conditions = new ArrayList<Predicate>();
        conditions.add(builder.equal(object.get("id"), subject));
        conditions.add(builder.or(ways.toArray(Predicate[]::new)));
        if (!reach.barred().isEmpty()) {
            conditions.add(notBarred(object, builder, reach, level));
        }
        found.select(object.get("id")).where(conditions.toArray(Predicate[]::new));
        return builder.exists(found);
    }

    private static Predicate published(Root<AccessObject> object, CriteriaBuilder builder, Reach reach) {
        var covered = covered(reach);
        return builder.or(
                builder.equal(object.get("publishedTo"), Classification.PUBLIC),
                builder.and(
                        object.get("publishedTo").in(covered),
                        object.get("classification").in(covered)));
    }

    private static Predicate granted(
            Subquery<UUID> found, Root<AccessObject> object, CriteriaBuilder builder, Reach reach, Level level) {
        var scopes = reach.scopesWith(level);
        if (scopes.isEmpty()) {
            return builder.disjunction();
        }
        var reached = linked(found, object, builder, scopes, false);
        if (reach.everything()) {
            return reached;
        }
        // Below READ a grant on the subject itself counts without clearance, so the trusted scopes are those of the
        // level.
        var clearing = reach.scopesWith(Level.READ.atLeast(level) ? level : Level.READ);
        var trusted = linked(found, object, builder, clearing, true);
        if (level.atLeast(Level.READ)) {
            return builder.and(reached, builder.or(object.get("classification").in(covered(reach)), trusted));
        }
        var cleared = builder.or(
                object.get("classification").in(covered(reach)),
                linked(found, object, builder, reach.scopesWith(Level.READ), true));
        return builder.or(trusted, builder.and(reached, cleared));
    }

    private static Predicate linked(
            Subquery<UUID> found,
            Root<AccessObject> object,
            CriteriaBuilder builder,
            Set<UUID> scopes,
            boolean trustedOnly) {
        if (scopes.isEmpty()) {
            return builder.disjunction();
        }
        var links = found.subquery(UUID.class);
        var link = links.from(ScopeLink.class);
        var conditions = new ArrayList<Predicate>();
        conditions.add(builder.equal(link.get("objectId"), object.get("id")));
        conditions.add(link.get("scopeId").in(scopes));
        if (trustedOnly) {
            conditions.add(builder.isTrue(link.get("trusted")));
        }
        links.select(link.get("objectId")).where(conditions.toArray(Predicate[]::new));
        return builder.exists(links);
    }

    /** Whoever is barred is left with what is public, to read and no more. */
    private static Predicate notBarred(Root<AccessObject> object, CriteriaBuilder builder, Reach reach, Level level) {
        var free = new ArrayList<Predicate>();
        for (var tag : reach.barred()) {
            free.add(builder.equal(builder.locate(object.get("barriers"), "|" + tag + "|"), 0));
        }
        var untouched = builder.and(free.toArray(Predicate[]::new));
        return Level.READ.atLeast(level)
                ? builder.or(untouched, builder.equal(object.get("publishedTo"), Classification.PUBLIC))
                : untouched;
    }

    private static List<Classification> covered(Reach reach) {
        return Arrays.stream(Classification.values())
                .filter(reach.clearance()::covers)
                .toList();
    }
}
