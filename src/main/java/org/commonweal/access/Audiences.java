package org.commonweal.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The lines of those who are reached as a whole: by publication, or because a space is open to every organisation. */
final class Audiences {

    static final String EVERYONE = "Everyone, also without signing in";

    private Audiences() {}

    static List<Seer> of(Placed placed, List<AccessGrant> forAll, Reasons reasons, String council) {
        var lines = new ArrayList<Seer>();
        var visitor = Verdict.on(placed, Reach.OF_A_VISITOR);
        var partner = levelOf(placed, Classification.PARTNER, forAll);
        var officer = levelOf(placed, Classification.RESTRICTED, forAll);
        if (visitor != Level.NONE) {
            lines.add(line(EVERYONE, visitor, reasons.of(List.of(), true)));
        }
        if (partner != visitor) {
            lines.add(line(
                    "Everyone at " + council + " and at all partner organisations",
                    partner,
                    reasons.of(forAll, published(placed, Classification.PARTNER))));
        }
        if (officer != partner) {
            lines.add(line(
                    "Everyone at " + council,
                    officer,
                    reasons.of(forAll, published(placed, Classification.RESTRICTED))));
        }
        return lines;
    }

    static String reason(Classification audience) {
        return switch (audience) {
            case PUBLIC -> "Published to everyone";
            case PARTNER -> "Published to all partners";
            case RESTRICTED, CONFIDENTIAL -> "Published within the council";
        };
    }

    private static Level levelOf(Placed placed, Classification clearance, List<AccessGrant> forAll) {
        return Verdict.on(placed, reach(clearance, forAll));
    }

    private static boolean published(Placed placed, Classification clearance) {
        return Verdict.published(placed.state(), reach(clearance, List.of()));
    }

    private static Reach reach(Classification clearance, List<AccessGrant> forAll) {
        return new Reach(Level.NONE, clearance, Reach.highest(forAll), Set.of());
    }

    private static Seer line(String name, Level level, List<String> reasons) {
        return new Seer(Seer.Kind.AUDIENCE, null, name, "", level, reasons);
    }
}
