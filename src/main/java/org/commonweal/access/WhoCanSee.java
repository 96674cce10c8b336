package org.commonweal.access;

import java.time.Instant;
import java.util.List;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers "Who can see this?" to everybody who can read it: whom a publication reaches, and to those inside all of it,
 * as of now or of any instant gone by.
 */
@Service
@Transactional(readOnly = true)
@SignedIn
public class WhoCanSee {

    private final Access access;
    private final Places places;
    private final SeerLists lists;
    private final PortalClock clock;

    WhoCanSee(Access access, Places places, SeerLists lists, PortalClock clock) {
        this.access = access;
        this.places = places;
        this.lists = lists;
        this.clock = clock;
    }

    public List<Seer> list(SubjectRef subject) {
        return list(subject, null);
    }

    /**
     * Audiences first, then organisations, then people, by name. People are listed one by one when they are reached by
     * name, organisation, space or role; whom only a publication reaches stands in its line.
     *
     * @param asOf an instant gone by; now when absent or still to come
     */
    public List<Seer> list(SubjectRef subject, @Nullable Instant asOf) {
        access.require(Level.READ, subject);
        var now = clock.instant();
        var at = asOf == null || asOf.isAfter(now) ? now : asOf;
        var all = places.at(subject, at).map(placed -> lists.of(placed, at)).orElse(List.of());
        // Whoever only reads a publication learns whom it reaches, not who works on it and in which spaces.
        return access.readsFromInside(subject)
                ? all
                : all.stream().filter(line -> line.kind() == Seer.Kind.AUDIENCE).toList();
    }
}
