package org.commonweal.audit;

import java.util.List;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.SubjectRef;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the record: the history of a subject for those who can read it, the trail of a space for its managers. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class AuditQueries {

    private final Trails trails;
    private final AuditNames names;
    private final Access access;
    private final TrailGuard guard;

    AuditQueries(Trails trails, AuditNames names, Access access, TrailGuard guard) {
        this.trails = trails;
        this.names = names;
        this.access = access;
        this.guard = guard;
    }

    /** Whether the actor may read the subject's history: not those who only read what is published of it. */
    public boolean tells(SubjectRef subject) {
        return access.readsFromInside(subject);
    }

    private void requireInside(SubjectRef subject) {
        access.require(Level.READ, subject);
        if (!tells(subject)) {
            throw new AccessRefused("audit.insideOnly", "The history is for those who work on this.");
        }
    }

    /** What happened to the subject, latest first; whatever anybody did to it, administrators included. */
    public List<AuditRow> findHistory(SubjectRef subject, Pageable page) {
        requireInside(subject);
        return names.rows(trails.history(subject, page));
    }

    public long countHistory(SubjectRef subject) {
        requireInside(subject);
        return trails.historyLength(subject);
    }

    /** What happened in the space on the days of the range, latest first. */
    public List<AuditRow> findTrail(SubjectRef space, TrailRange range, Pageable page) {
        guard.requireTrailOf(space);
        return names.rows(trails.trail(space.id(), range, page));
    }

    public long countTrail(SubjectRef space, TrailRange range) {
        guard.requireTrailOf(space);
        return trails.trailLength(space.id(), range);
    }
}
