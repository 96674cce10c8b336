package org.commonweal.access;

import java.util.Map;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what changed, with the space it belongs to, so that it stands in the space's trail. */
@Component
class Announcer {

    private final Places places;
    private final CurrentActor actors;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    Announcer(Places places, CurrentActor actors, PortalClock clock, ApplicationEventPublisher events) {
        this.places = places;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    void say(State state, String action, Map<String, String> values) {
        say(state.subject(), action, places.spaceOf(state, clock.instant()), values);
    }

    void say(SubjectRef subject, String action, Map<String, String> values) {
        var at = clock.instant();
        var space = places.stateAt(subject.id(), at).map(state -> places.spaceOf(state, at));
        say(subject, action, space.orElse(null), values);
    }

    void say(SubjectRef subject, String action, @Nullable SubjectRef space, Map<String, String> values) {
        events.publishEvent(new AccessChanged(subject, action, actors.get(), clock.instant(), space, values));
    }
}
