package org.commonweal.workspace.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.PortalClock;
import org.commonweal.workspace.WorkspaceId;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar of a space, a month at a time, for those who can read the space. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class EventQueries {

    private final SpaceEvents events;
    private final Access access;

    EventQueries(SpaceEvents events, Access access) {
        this.events = events;
        this.access = access;
    }

    /** Whatever takes place in the month, also what began before it, in order of its start. */
    public List<EventRow> findRows(WorkspaceId space, YearMonth month, Pageable page) {
        access.require(Level.READ, space.subject());
        var sorted = PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by("starts", "title"));
        return events.findAll(within(space, month), sorted).stream()
                .map(EventQueries::row)
                .toList();
    }

    public long countRows(WorkspaceId space, YearMonth month) {
        access.require(Level.READ, space.subject());
        return events.count(within(space, month));
    }

    private Specification<SpaceEvent> within(WorkspaceId space, YearMonth month) {
        var from = midnight(month.atDay(1));
        var to = midnight(month.plusMonths(1).atDay(1));
        Specification<SpaceEvent> condition = (root, query, builder) -> builder.and(
                builder.equal(root.get("workspaceId"), space.value()),
                builder.lessThan(root.get("starts"), to),
                builder.or(
                        builder.greaterThanOrEqualTo(root.get("starts"), from),
                        builder.greaterThan(root.get("ends"), from)));
        return condition.and(access.readable(Level.READ));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(PortalClock.LONDON).toInstant();
    }

    private static EventRow row(SpaceEvent event) {
        return new EventRow(
                event.id(), event.title(), event.place(), event.starts(), event.ends(), event.versionNumber());
    }
}
