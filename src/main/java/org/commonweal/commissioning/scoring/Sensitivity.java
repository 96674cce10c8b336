package org.commonweal.commissioning.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far a ranking depends on the weights.
 *
 * @param ranking with the weights as they are
 * @param shifts each weight ten points up, ten points down, and without its criterion
 * @param turns for each criterion, the weights from which another one would come first
 */
public record Sensitivity(List<Place> ranking, List<Shift> shifts, List<Turn> turns) {

    private static final Ratio STEP = Ratio.of(10);
    private static final Ratio ALL = Ratio.of(100);

    /** What is done to a weight. */
    public enum Kind {
        RAISED,
        LOWERED,
        DROPPED
    }

    /**
     * The ranking if one weight were another, the rest rescaled.
     *
     * @param weight what the criterion would weigh
     */
    public record Shift(String criterion, Kind kind, Ratio weight, List<Place> ranking) {}

    /**
     * The nearest whole weight at which the first rank goes to another.
     *
     * @param raisedTo absent if raising it to 100 changes nothing
     * @param loweredTo absent if lowering it to 0 changes nothing
     */
    public record Turn(
            String criterion,
            @Nullable Integer raisedTo,
            List<String> firstWhenRaised,
            @Nullable Integer loweredTo,
            List<String> firstWhenLowered) {}

    public static Sensitivity of(Weights weights, List<Contender> contenders) {
        var ranking = Place.ranked(weights, contenders);
        var shifts = new ArrayList<Shift>();
        var turns = new ArrayList<Turn>();
        for (var code : weights.codes()) {
            var now = weights.of(code);
            if (now.compareTo(ALL) < 0) {
                shifts.add(shift(weights, contenders, code, Kind.RAISED, least(now.plus(STEP), ALL)));
            }
            if (now.signum() > 0) {
                shifts.add(shift(weights, contenders, code, Kind.LOWERED, most(now.minus(STEP), Ratio.ZERO)));
                shifts.add(shift(weights, contenders, code, Kind.DROPPED, Ratio.ZERO));
            }
            turns.add(turn(weights, contenders, code, first(ranking)));
        }
        return new Sensitivity(ranking, List.copyOf(shifts), List.copyOf(turns));
    }

    /** References that share the first rank. */
    public static Set<String> first(List<Place> ranking) {
        return ranking.stream()
                .filter(place -> place.rank() == 1)
                .map(Place::ref)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether somebody else comes first. */
    public boolean changesFirst(Shift shift) {
        return !first(ranking).equals(first(shift.ranking()));
    }

    private static Shift shift(Weights weights, List<Contender> contenders, String code, Kind kind, Ratio weight) {
        return new Shift(code, kind, weight, Place.ranked(weights.with(code, weight), contenders));
    }

    private static Turn turn(Weights weights, List<Contender> contenders, String code, Set<String> first) {
        var raised = nearest(weights, contenders, code, first, true);
        var lowered = nearest(weights, contenders, code, first, false);
        return new Turn(
                code,
                raised,
                raised == null ? List.of() : firstAt(weights, contenders, code, raised),
                lowered,
                lowered == null ? List.of() : firstAt(weights, contenders, code, lowered));
    }

    private static List<String> firstAt(Weights weights, List<Contender> contenders, String code, int weight) {
        return List.copyOf(first(Place.ranked(weights.with(code, Ratio.of(weight)), contenders)));
    }

    private static @Nullable Integer nearest(
            Weights weights, List<Contender> contenders, String code, Set<String> first, boolean raising) {
        var none = weights.with(code, Ratio.ZERO);
        var leaders =
                contenders.stream().filter(one -> first.contains(one.ref())).toList();
        return contenders.stream()
                .filter(one -> !first.contains(one.ref()))
                .flatMapToLong(one -> passing(none, code, one, leaders, raising).stream())
                .filter(weight -> weight >= 0 && weight <= 100)
                .boxed()
                .min(raising ? Comparator.naturalOrder() : Comparator.reverseOrder())
                .map(Math::toIntExact)
                .orElse(null);
    }

    /** The first whole weight on the way at which one is ahead of all leaders. */
    private static OptionalLong passing(
            Weights none, String code, Contender one, List<Contender> leaders, boolean raising) {
        var weights = leaders.stream()
                .map(leader -> passing(none, code, one, leader, raising))
                .toList();
        if (weights.stream().anyMatch(OptionalLong::isEmpty)) {
            return OptionalLong.empty();
        }
        var each = weights.stream().mapToLong(OptionalLong::getAsLong);
        return raising ? each.max() : each.min();
    }

    /** Totals are straight lines in the weight, so who passes whom where is solved, not searched. */
    private static OptionalLong passing(Weights none, String code, Contender one, Contender leader, boolean raising) {
        var gapAtNone = one.total(none).minus(leader.total(none));
        var gapAtAll = ALL.times(one.share(code).minus(leader.share(code)));
        var slope = gapAtAll.minus(gapAtNone).by(ALL);
        if (slope.signum() != (raising ? 1 : -1)) {
            return OptionalLong.empty();
        }
        var level = Ratio.ZERO.minus(gapAtNone).by(slope);
        return OptionalLong.of(
                raising ? level.floor() + 1 : -Ratio.ZERO.minus(level).floor() - 1);
    }

    private static Ratio least(Ratio one, Ratio other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Ratio most(Ratio one, Ratio other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
