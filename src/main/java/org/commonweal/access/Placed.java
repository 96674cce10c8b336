package org.commonweal.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A subject's state with the scopes whose grants reach it, nearest first. */
record Placed(State state, List<Scope> scopes) {

    /** Deeper nesting than any space has; ends a circle of parents should one ever be stored. */
    private static final int MAX_DEPTH = 40;

    /**
     * Follows the parents upwards as far as grants are inherited. A grant clears a subject whatever its classification
     * if it was given on the subject itself or on a space above it that is itself confidential.
     */
    static Placed of(State state, Function<UUID, @Nullable State> parents) {
        var scopes = new ArrayList<Scope>();
        var seen = new HashSet<UUID>();
        scopes.add(new Scope(state.id(), true));
        seen.add(state.id());
        var current = state;
        while (current.inherits() && scopes.size() < MAX_DEPTH) {
            var parentId = current.parentId();
            var parent = parentId == null ? null : parents.apply(parentId);
            if (parent == null || !seen.add(parent.id())) {
                break;
            }
            scopes.add(new Scope(parent.id(), parent.classification() == Classification.CONFIDENTIAL));
            current = parent;
        }
        return new Placed(state, List.copyOf(scopes));
    }
}
