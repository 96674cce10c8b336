package org.commonweal.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps for each object the scopes whose grants reach it, so that lists and the index can ask with one join. */
@Component
class Scopes {

    /** Deeper nesting than any space has; ends a circle of parents should one ever be stored. */
    private static final int MAX_DEPTH = 40;

    private final AccessObjects objects;
    private final ScopeLinks links;

    Scopes(AccessObjects objects, ScopeLinks links) {
        this.objects = objects;
        this.links = links;
    }

    /** Rewrites the scopes of an object and of everything below it; answers what lies below. */
    List<SubjectRef> rebuild(AccessObject object) {
        write(object.getId(), scopesOf(object));
        var below = new ArrayList<SubjectRef>();
        if (!object.isNew()) {
            for (var child : objects.findByParentId(object.getId())) {
                below.add(child.subject());
                below.addAll(rebuild(child));
            }
        }
        return below;
    }

    private void write(UUID object, Map<UUID, Boolean> scopes) {
        var missing = new LinkedHashMap<>(scopes);
        for (var link : links.findByObjectId(object)) {
            var trusted = missing.remove(link.scopeId());
            if (trusted == null) {
                links.delete(link);
            } else {
                link.trust(trusted);
            }
        }
        missing.forEach((scope, trusted) -> links.save(new ScopeLink(object, scope, trusted)));
    }

    /**
     * A grant clears an object whatever its classification if it was given on the object itself or on a space above it
     * that is itself confidential.
     */
    private Map<UUID, Boolean> scopesOf(AccessObject object) {
        var found = new LinkedHashMap<UUID, Boolean>();
        found.put(object.getId(), true);
        var current = object;
        while (current.inherits() && found.size() < MAX_DEPTH) {
            var parent = parentOf(current);
            if (parent == null || found.containsKey(parent.getId())) {
                break;
            }
            found.put(parent.getId(), parent.classification() == Classification.CONFIDENTIAL);
            current = parent;
        }
        return found;
    }

    private @Nullable AccessObject parentOf(AccessObject object) {
        var parentId = object.parentId();
        return parentId == null ? null : objects.findById(parentId).orElse(null);
    }
}
