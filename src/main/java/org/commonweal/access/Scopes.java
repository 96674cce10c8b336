package org.commonweal.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps for each object the scopes whose grants reach it, so that lists and the index can ask with one join. */
@Component
class Scopes {

    private final AccessObjects objects;
    private final ScopeLinks links;
    private final EntityManager entities;

    Scopes(AccessObjects objects, ScopeLinks links, EntityManager entities) {
        this.objects = objects;
        this.links = links;
        this.entities = entities;
    }

    /**
     * Holds a place and what lies above it until the transaction ends. Without this, something put into a folder while
     * the folder is moved would keep the rights of the old place.
     *
     * @throws RuleViolation if {@code moving} lies on the way up: nothing can be put into itself
     */
    void hold(@Nullable UUID place, @Nullable UUID moving) {
        entities.flush();
        var seen = new HashSet<UUID>();
        var current = place;
        while (current != null && seen.add(current)) {
            if (current.equals(moving)) {
                throw new RuleViolation(
                        "access.circle", "A folder cannot be moved into itself or below itself. Choose another place.");
            }
            var object = objects.findById(current).orElse(null);
            if (object == null) {
                return;
            }
            entities.refresh(object, LockModeType.PESSIMISTIC_WRITE);
            current = object.parentId();
        }
    }

    /** Writes the scopes of an object that has nothing below it yet. */
    void write(AccessObject object) {
        var missing = Placed.of(object.state(), this::stateOf).scopes().stream()
                .collect(Collectors.toMap(Scope::id, Scope::trusted, (a, b) -> a, LinkedHashMap::new));
        for (var link : links.findByObjectId(object.getId())) {
            var trusted = missing.remove(link.scopeId());
            if (trusted == null) {
                links.delete(link);
            } else {
                link.trust(trusted);
            }
        }
        missing.forEach((scope, trusted) -> links.save(new ScopeLink(object.getId(), scope, trusted)));
    }

    /** Rewrites the scopes of an object and of everything below it; answers what lies below. */
    List<SubjectRef> rebuild(AccessObject object) {
        var below = new ArrayList<SubjectRef>();
        rebuild(object, below, new HashSet<>());
        return below;
    }

    private void rebuild(AccessObject object, List<SubjectRef> below, Set<UUID> done) {
        if (!done.add(object.getId())) {
            return;
        }
        write(object);
        for (var child : objects.findByParentId(object.getId())) {
            below.add(child.subject());
            rebuild(child, below, done);
        }
    }

    private @Nullable State stateOf(UUID id) {
        return objects.findById(id).map(AccessObject::state).orElse(null);
    }
}
