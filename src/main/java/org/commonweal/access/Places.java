package org.commonweal.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how subjects stood at any instant, and what they inherited from then. */
@Component
class Places {

    private final AccessObjects objects;
    private final AccessPasts pasts;

    Places(AccessObjects objects, AccessPasts pasts) {
        this.objects = objects;
        this.pasts = pasts;
    }

    Optional<State> stateAt(UUID id, Instant at) {
        return objects.findById(id)
                .flatMap(now -> now.since().isAfter(at)
                        ? pasts.at(id, at).stream()
                                .findFirst()
                                .map(past -> past.state(now.subject().type()))
                        : Optional.of(now.state()));
    }

    /** As {@link #stateAt} for many, in two queries at most. */
    List<State> statesAt(Collection<UUID> ids, Instant at) {
        var states = new ArrayList<State>();
        var changedSince = new HashMap<UUID, String>();
        for (var now : objects.findByIdIn(ids)) {
            if (now.since().isAfter(at)) {
                changedSince.put(now.getId(), now.subject().type());
            } else {
                states.add(now.state());
            }
        }
        if (!changedSince.isEmpty()) {
            pasts.allAt(changedSince.keySet(), at).forEach(past -> {
                var type = changedSince.remove(past.subjectId());
                if (type != null) {
                    states.add(past.state(type));
                }
            });
        }
        return states;
    }

    /** The subject with its scopes as they were; empty when it was not there yet. */
    Optional<Placed> at(SubjectRef subject, Instant at) {
        return stateAt(subject.id(), at).map(state -> at(state, at));
    }

    /** A state, real or supposed, with the scopes it has at the instant. */
    Placed at(State state, Instant at) {
        return Placed.of(state, parent -> orNull(parent, at));
    }

    /** The space a subject lies in, whether or not it inherits from there. */
    SubjectRef spaceOf(State state, Instant at) {
        var current = state;
        for (int depth = 0; depth < 40; depth++) {
            var parentId = current.parentId();
            var parent = parentId == null ? null : orNull(parentId, at);
            if (parent == null) {
                break;
            }
            current = parent;
        }
        return current.subject();
    }

    private @Nullable State orNull(UUID id, Instant at) {
        return stateAt(id, at).orElse(null);
    }
}
