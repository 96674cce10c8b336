package org.commonweal.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who would gain and who would lose before a subject is moved, cut off from what is above it, or joined again. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class InheritancePreview {

    private final Access access;
    private final Places places;
    private final SeerLists lists;
    private final PortalClock clock;

    InheritancePreview(Access access, Places places, SeerLists lists, PortalClock clock) {
        this.access = access;
        this.places = places;
        this.lists = lists;
        this.clock = clock;
    }

    /** Somebody whose level would change. */
    public record Change(Seer.Kind kind, String name, String of, Level before, Level after) {

        public boolean gains() {
            return after.compareTo(before) > 0;
        }
    }

    public List<Change> ofCuttingOff(SubjectRef subject) {
        var state = managed(subject);
        return changes(state, state.placedUnder(state.parentId(), false));
    }

    public List<Change> ofInheriting(SubjectRef subject) {
        var state = managed(subject);
        return changes(state, state.placedUnder(state.parentId(), true));
    }

    public List<Change> ofMoving(SubjectRef subject, SubjectRef newParent) {
        var state = managed(subject);
        access.require(Level.CONTRIBUTE, newParent);
        return changes(state, state.placedUnder(newParent.id(), state.inherits()));
    }

    private State managed(SubjectRef subject) {
        access.require(Level.MANAGE, subject);
        return places.stateAt(subject.id(), clock.instant()).orElseThrow(() -> new NotFound(subject));
    }

    private List<Change> changes(State before, State after) {
        var was = byKey(before);
        var willBe = byKey(after);
        var keys = new LinkedHashMap<>(was);
        willBe.forEach(keys::putIfAbsent);
        var changes = new ArrayList<Change>();
        keys.forEach((key, seer) -> {
            var from = levelOf(was.get(key));
            var to = levelOf(willBe.get(key));
            if (from != to) {
                changes.add(new Change(seer.kind(), seer.name(), seer.of(), from, to));
            }
        });
        return changes;
    }

    private record Key(Seer.Kind kind, @Nullable UUID id, String name) {}

    private Map<Key, Seer> byKey(State state) {
        var at = clock.instant();
        var found = new LinkedHashMap<Key, Seer>();
        lists.of(places.at(state, at), at)
                .forEach(seer -> found.put(new Key(seer.kind(), seer.id(), seer.name()), seer));
        return found;
    }

    private static Level levelOf(@Nullable Seer seer) {
        return seer == null ? Level.NONE : seer.level();
    }
}
