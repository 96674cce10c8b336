package org.commonweal.access;

import java.util.List;

/** Decides, for one object and one reach. Mirrors {@link ReadableRows} and the index query. */
final class Verdict {

    private Verdict() {}

    static Level on(AccessObject object, List<ScopeLink> scopes, Reach reach) {
        var published = publishedLevel(object, reach);
        boolean open = object.publishedTo() == Classification.PUBLIC;
        if (reach.barred().stream().anyMatch(object.barriers()::contains)) {
            return open ? Level.READ : Level.NONE;
        }
        var granted = grantedLevel(object, scopes, reach);
        return granted.atLeast(published) ? granted : published;
    }

    private static Level publishedLevel(AccessObject object, Reach reach) {
        var audience = object.publishedTo();
        return audience != null && reach.clearance().covers(audience) ? Level.READ : Level.NONE;
    }

    private static Level grantedLevel(AccessObject object, List<ScopeLink> scopes, Reach reach) {
        var highest = reach.everything() ? reach.ceiling() : Level.NONE;
        boolean cleared = reach.everything() || reach.clearance().covers(object.classification());
        for (var link : scopes) {
            var held = reach.levels().getOrDefault(link.scopeId(), Level.NONE);
            highest = held.atLeast(highest) ? held : highest;
            cleared |= link.trusted() && held.atLeast(Level.READ);
        }
        return cleared ? highest : Level.NONE;
    }
}
