package org.commonweal.evidence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Lists items with the version each reader is shown first, so that a filter never tells of work in progress to those
 * who only see what is published.
 */
@Component
class EvidenceLists {

    private final EntityManager entities;
    private final Access access;

    EvidenceLists(EntityManager entities, Access access) {
        this.entities = entities;
        this.access = access;
    }

    List<EvidenceRow> rows(EvidenceFilter filter, Pageable page) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createTupleQuery();
        var item = query.from(EvidenceItem.class);
        Join<EvidenceItem, EvidenceVersion> version = item.join("versions");
        query.multiselect(item, version)
                .where(conditions(filter, item, version, query, builder))
                .orderBy(order(page.getSort(), item, version, builder));
        var typed = entities.createQuery(query);
        if (page.isPaged()) {
            typed.setFirstResult(Math.toIntExact(page.getOffset())).setMaxResults(page.getPageSize());
        }
        return typed.getResultList().stream()
                .map(found -> row(found.get(0, EvidenceItem.class), found.get(1, EvidenceVersion.class)))
                .toList();
    }

    long count(EvidenceFilter filter) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var item = query.from(EvidenceItem.class);
        Join<EvidenceItem, EvidenceVersion> version = item.join("versions");
        query.select(builder.count(item)).where(conditions(filter, item, version, query, builder));
        return entities.createQuery(query).getSingleResult();
    }

    private Predicate[] conditions(
            EvidenceFilter filter,
            Root<EvidenceItem> item,
            Join<EvidenceItem, EvidenceVersion> version,
            CriteriaQuery<?> query,
            CriteriaBuilder builder) {
        Specification<EvidenceItem> readable = access.readable(Level.READ);
        Specification<EvidenceItem> home = access.readable(Level.READ, "parentId");
        var work = builder.or(builder.isNull(item.get("liveNumber")), home.toPredicate(item, query, builder));
        var all = new ArrayList<Predicate>();
        all.add(readable.toPredicate(item, query, builder));
        all.add(builder.or(
                builder.and(work, builder.equal(version.get("number"), item.get("newestNumber"))),
                builder.and(builder.not(work), builder.equal(version.get("number"), item.get("liveNumber")))));
        if (filter.space() != null) {
            all.add(builder.equal(item.get("workspaceId"), filter.space()));
        }
        if (filter.state() != null) {
            all.add(builder.equal(version.get("state"), filter.state()));
        }
        if (filter.waiting()) {
            all.add(version.get("state").in(EvidenceState.SUBMITTED, EvidenceState.IN_REVIEW, EvidenceState.ACCEPTED));
        }
        var description = version.get("description");
        if (filter.kind() != null) {
            all.add(builder.equal(description.get("kind"), filter.kind()));
        }
        if (filter.area() != null) {
            all.add(builder.like(description.get("areas").as(String.class), "%|" + escaped(filter.area()) + "|%", '!'));
        }
        if (filter.text() != null) {
            var pattern = "%" + escaped(filter.text().toLowerCase(Locale.UK)) + "%";
            all.add(builder.or(
                    builder.like(builder.lower(description.get("title")), pattern, '!'),
                    builder.like(builder.lower(description.get("description")), pattern, '!'),
                    builder.like(builder.lower(description.get("publisher")), pattern, '!')));
        }
        return all.toArray(Predicate[]::new);
    }

    static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static List<Order> order(
            Sort sort, Root<EvidenceItem> item, Join<EvidenceItem, EvidenceVersion> version, CriteriaBuilder builder) {
        var orders = new ArrayList<Order>();
        for (var wish : sort) {
            var path = switch (EvidenceSort.valueOf(wish.getProperty().toUpperCase(Locale.ROOT))) {
                case REF -> item.get("refNumber");
                case TITLE -> version.get("description").get("title");
                case KIND -> version.get("description").get("kind");
                case STATE -> version.get("state");
                case CHANGED -> item.get("changedAt");
                case PUBLISHED -> version.get("release").get("publishedAt");
            };
            orders.add(wish.isAscending() ? builder.asc(path) : builder.desc(path));
        }
        orders.add(builder.desc(item.get("refNumber")));
        return orders;
    }

    static EvidenceRow row(EvidenceItem item, EvidenceVersion version) {
        var said = version.description();
        return new EvidenceRow(
                item.id(),
                item.ref(),
                said.title(),
                said.description(),
                said.kind(),
                item.state() == EvidenceState.WITHDRAWN ? EvidenceState.WITHDRAWN : version.state(),
                version.number(),
                item.live().map(EvidenceVersion::number).orElse(null),
                said.publisher(),
                item.space().id(),
                said.coverageFrom(),
                said.coverageTo(),
                version.publishedAt(),
                item.changedAt());
    }
}
