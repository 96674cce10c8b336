package org.commonweal.access;

import java.util.EnumMap;
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

    boolean everything() {
        return ceiling.atLeast(Level.READ);
    }

    static Reach nothing() {
        return new Reach(Level.NONE, Classification.PUBLIC, Map.of(), Set.of());
    }

    static Map<UUID, Level> highest(List<AccessGrant> grants) {
        var levels = new HashMap<UUID, Level>();
        for (var grant : grants) {
            levels.merge(grant.subject().id(), grant.level(), (a, b) -> a.atLeast(b) ? a : b);
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

    static Map<Principal.Kind, Set<UUID>> principals(Set<UUID> people, Set<UUID> organisations) {
        var byKind = new EnumMap<Principal.Kind, Set<UUID>>(Principal.Kind.class);
        byKind.put(Principal.Kind.PERSON, people);
        byKind.put(Principal.Kind.ORGANISATION, organisations);
        return byKind;
    }
}
