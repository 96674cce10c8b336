package org.commonweal.commissioning.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where something stands.
 *
 * @param total from 0 to 100, exact
 * @param rank those with equal totals share it, and the next is as much lower
 */
public record Place(String ref, Ratio total, int rank) {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::total)
            .reversed()
            .thenComparingInt(place -> place.ref().length())
            .thenComparing(Place::ref);

    /** Best first, equal ones by reference. */
    public static List<Place> ranked(Weights weights, List<Contender> contenders) {
        var ordered = contenders.stream()
                .map(contender -> new Place(contender.ref(), contender.total(weights), 0))
                .sorted(ORDER)
                .toList();
        var ranked = new ArrayList<Place>();
        for (int i = 0; i < ordered.size(); i++) {
            var place = ordered.get(i);
            var before = i == 0 ? null : ranked.get(i - 1);
            int rank = before != null && before.total().equals(place.total()) ? before.rank() : i + 1;
            ranked.add(new Place(place.ref(), place.total(), rank));
        }
        return List.copyOf(ranked);
    }

    /** The total as it is shown. */
    public BigDecimal shown() {
        return total.rounded(1);
    }
}
