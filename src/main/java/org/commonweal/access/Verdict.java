package org.commonweal.access;

import java.util.List;

/** Decides, for one subject and one reach. Mirrors {@link ReadableRows} and the index query. */
final class Verdict {

    private Verdict() {}

    static Level on(Placed placed, Reach reach) {
        return on(placed.state(), placed.scopes(), reach);
    }

    static Level on(State state, List<Scope> scopes, Reach reach) {
        if (barred(state, reach)) {
            return state.open() ? Level.READ : Level.NONE;
        }
        var published = published(state, reach) ? Level.READ : Level.NONE;
        return granted(state, scopes, reach).or(published);
    }

    static boolean barred(State state, Reach reach) {
        return reach.barred().stream().anyMatch(state.barriers()::contains);
    }

    static boolean published(State state, Reach reach) {
        var audience = state.audience();
        return audience != null && reach.clearance().covers(audience);
    }

    /** A grant below READ on the subject itself counts uncleared: it lets somebody know of it and ask. */
    private static Level granted(State state, List<Scope> scopes, Reach reach) {
        var highest = reach.ceiling();
        var highestTrusted = Level.NONE;
        for (var scope : scopes) {
            var held = reach.at(scope.id());
            highest = highest.or(held);
            highestTrusted = scope.trusted() ? highestTrusted.or(held) : highestTrusted;
        }
        boolean cleared = reach.everything()
                || reach.clearance().covers(state.classification())
                || highestTrusted.atLeast(Level.READ);
        return cleared ? highest : highestTrusted;
    }
}
