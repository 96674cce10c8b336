package org.commonweal.workspace.agenda;

import org.commonweal.access.Access;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Level;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.workspace.SpaceGuard;
import org.commonweal.workspace.WorkspaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the calendar of a space, for those who can contribute to it. */
@Service
@Transactional
@SignedIn
public class EventService {

    private final SpaceEvents events;
    private final SpaceGuard guard;
    private final Access access;
    private final AccessRegistry registry;
    private final CurrentActor actors;
    private final PortalClock clock;

    EventService(
            SpaceEvents events,
            SpaceGuard guard,
            Access access,
            AccessRegistry registry,
            CurrentActor actors,
            PortalClock clock) {
        this.events = events;
        this.guard = guard;
        this.access = access;
        this.registry = registry;
        this.actors = actors;
        this.clock = clock;
    }

    public EventId add(WorkspaceId space, EventDraft draft) {
        guard.requireContribution(space, space.subject());
        var event = new SpaceEvent(space, draft, actors.get(), clock.instant());
        registry.protect(event.id().subject(), space.subject(), access.classificationOf(space.subject()));
        events.save(event);
        return event.id();
    }

    public void change(EventId id, long version, EventDraft draft) {
        var event = changeable(id);
        event.change(draft, version, actors.get(), clock.instant());
        events.save(event);
    }

    public void remove(EventId id, long version) {
        var event = changeable(id);
        event.remove(version, actors.get(), clock.instant());
        events.delete(event);
    }

    private SpaceEvent changeable(EventId id) {
        access.require(Level.READ, id.subject());
        var event = events.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
        guard.requireContribution(event.space(), id.subject());
        return event;
    }
}
