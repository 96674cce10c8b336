package org.commonweal.access;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a reader holds at one instant: the level at each scope, the widest classification their standing clears and the
 * tags they are barred from.
 *
 * @param ceiling the level held at everything there is: READ for the auditor, MANAGE for the portal itself
 */
record Reach(Level ceiling, Classification clearance, Map<UUID, Level> levels, Set<String> barred) {

    static final Reach OF_THE_PORTAL = new Reach(Level.MANAGE, Classification.CONFIDENTIAL, Map.of(), Set.of());
    static final Reach OF_A_VISITOR = new Reach(Level.NONE, Classification.PUBLIC, Map.of(), Set.of());

    boolean everything() {
        return ceiling.atLeast(Level.READ);
    }

    Level at(UUID scope) {
        return levels.getOrDefault(scope, Level.NONE);
    }

    /** The same for looking only: no level above READ. */
    Reach lookingOnly() {
        var capped = new HashMap<UUID, Level>();
        levels.forEach((scope, held) -> capped.put(scope, held.atLeast(Level.READ) ? Level.READ : held));
        return new Reach(ceiling, clearance, capped, barred);
    }

    static Map<UUID, Level> highest(List<AccessGrant> grants) {
        var levels = new HashMap<UUID, Level>();
        for (var grant : grants) {
            levels.merge(grant.subject().id(), grant.level(), Level::or);
        }
        return levels;
    }

    /** Scopes at which at least the level is held. */
    Set<UUID> scopesWith(Level level) {
        var found = new HashSet<UUID>();
        levels.forEach((scope, held) -> {
            if (held.atLeast(level)) {
                found.add(scope);
            }
        });
        return found;
    }
}
