package org.commonweal.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Has it recorded when somebody asks for something restricted or confidential that they may not have. The question
 * itself writes nothing, for its transaction only reads or is about to be undone: it is written down within a second.
 */
@Component
class Refusals {

    private static final int MOST_AT_ONCE = 1_000;

    private record Refusal(Actor actor, SubjectRef subject, Map<String, String> values) {}

    private final BlockingQueue<Happened> waiting = new ArrayBlockingQueue<>(MOST_AT_ONCE);
    private final Places places;
    private final CurrentActor actors;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    Refusals(
            Places places,
            CurrentActor actors,
            PortalClock clock,
            ApplicationEventPublisher events,
            TransactionOperations transactions) {
        this.places = places;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
        this.transactions = transactions;
    }

    void note(@Nullable State state, Level wanted) {
        var actor = actors.get();
        boolean asThemselves = actor.isPerson() && actor.viewingAs() == null;
        if (state != null && asThemselves && state.classification().covers(Classification.RESTRICTED)) {
            var at = clock.instant();
            // Whoever asks faster than it can be written down is told off all the same.
            waiting.offer(new Happened(
                    state.subject(),
                    "access.refused",
                    actor,
                    at,
                    places.spaceOf(state, at),
                    Map.of(
                            "wanted",
                            wanted.name(),
                            "classification",
                            state.classification().name())));
        }
    }

    @Scheduled(fixedDelay = 1_000)
    void write() {
        var noted = new ArrayList<Happened>();
        waiting.drainTo(noted);
        if (noted.isEmpty()) {
            return;
        }
        // A page asks several times for the same thing.
        var once = new LinkedHashMap<Refusal, Happened>();
        noted.forEach(fact -> once.putIfAbsent(new Refusal(fact.actor(), fact.subject(), fact.values()), fact));
        transactions.executeWithoutResult(status -> once.values().forEach(events::publishEvent));
    }
}
