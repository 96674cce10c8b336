package org.commonweal.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.SubjectRef;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened lately in a space, as far as a member may know: only to what they can read, and not who read what. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class SpaceActivity {

    private static final int PAGE = 100;
    private static final int MOST_PAGES = 10;
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private final Trails trails;
    private final AuditNames names;
    private final Access access;
    private final CurrentActor actors;
    private final PortalClock clock;

    SpaceActivity(Trails trails, AuditNames names, Access access, CurrentActor actors, PortalClock clock) {
        this.trails = trails;
        this.names = names;
        this.access = access;
        this.actors = actors;
        this.clock = clock;
    }

    /** The latest first, at most {@code limit}. */
    public List<AuditRow> latest(SubjectRef space, int limit) {
        access.require(Level.READ, space);
        var range = new TrailRange(BEGINNING, clock.today());
        var found = new ArrayList<AuditEntry>();
        for (int page = 0; page < MOST_PAGES && found.size() < limit; page++) {
            var entries = trails.trail(space.id(), range, PageRequest.of(page, PAGE));
            found.addAll(readable(entries));
            if (entries.size() < PAGE) {
                break;
            }
        }
        return names.rows(found.stream().limit(limit).toList());
    }

    private List<AuditEntry> readable(List<AuditEntry> entries) {
        var told = entries.stream().filter(SpaceActivity::news).toList();
        var subjects = told.stream().map(SpaceActivity::subject).collect(Collectors.toSet());
        var readable = access.readable(actors.get(), subjects);
        return told.stream().filter(entry -> readable.contains(subject(entry))).toList();
    }

    private static boolean news(AuditEntry entry) {
        return !entry.action().startsWith("access.")
                && !entry.action().startsWith("audit.")
                && !entry.action().endsWith(".downloaded")
                && !entry.action().endsWith(".checked");
    }

    private static SubjectRef subject(AuditEntry entry) {
        return new SubjectRef(entry.subjectType(), entry.subjectId());
    }
}
