package org.commonweal.consultation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.commonweal.consultation.QuestionResult.Figure;
import org.commonweal.consultation.form.QuestionType;

/**
 * Hides numbers behind which somebody could be recognised, and as many others as it takes that the hidden ones cannot
 * be worked out from the rest. Everything that leaves the staff's side goes through here.
 */
final class SmallNumbers {

    static final int THRESHOLD = 10;

    private SmallNumbers() {}

    /** @param total whether the sum of the numbers can be shown */
    record Hidden(BitSet numbers, boolean total) {}

    /** For numbers that add up to a total people know. */
    static Hidden adding(List<Long> counts) {
        var hidden = new BitSet();
        long sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            if (small(counts.get(i))) {
                hidden.set(i);
                sum += counts.get(i);
            }
        }
        if (hidden.isEmpty()) {
            return new Hidden(hidden, false);
        }
        while (hidden.cardinality() < 2 || sum < THRESHOLD) {
            int next = nextShown(counts, hidden);
            if (next < 0) {
                break;
            }
            hidden.set(next);
            sum += counts.get(next);
        }
        return new Hidden(hidden, hidden.cardinality() < 2 || sum < THRESHOLD || sum == hidden.cardinality());
    }

    /** For numbers that overlap, such as choices of which people may take several. */
    static Hidden overlapping(List<Long> counts, long base) {
        var hidden = new BitSet();
        for (int i = 0; i < counts.size(); i++) {
            if (small(counts.get(i)) || small(base - counts.get(i))) {
                hidden.set(i);
            }
        }
        return new Hidden(hidden, small(base));
    }

    private static boolean small(long count) {
        return count > 0 && count < THRESHOLD;
    }

    /**
     * The next number after the first hidden one that is not zero. It is found by its place and not by its size,
     * because the order of sizes would give hidden numbers away.
     */
    private static int nextShown(List<Long> counts, BitSet hidden) {
        for (int step = 1; step < counts.size(); step++) {
            int at = (hidden.nextSetBit(0) + step) % counts.size();
            if (!hidden.get(at) && counts.get(at) > 0) {
                return at;
            }
        }
        return -1;
    }

    /**
     * The result without the responses that were left out, beside the one with them, which everybody can read too.
     * Nothing of it is shown if the difference would say what a few of those left out had answered, or if a number is
     * hidden in either: what one of them shows would help to work out what the other hides.
     */
    static QuestionResult publishable(QuestionResult without, QuestionResult with) {
        var shown = publishable(without);
        if (without.equals(with)) {
            return shown;
        }
        boolean telling = hides(shown) || hides(publishable(with)) || small(difference(with.base(), without.base()));
        for (int i = 0; i < with.lines().size(); i++) {
            telling = telling
                    || small(difference(
                            with.lines().get(i).count(), without.lines().get(i).count()));
        }
        return telling ? hidden(without) : shown;
    }

    private static long difference(Figure all, Figure fewer) {
        return all.number() - fewer.number();
    }

    private static boolean hides(QuestionResult result) {
        return result.base().hidden()
                || result.lines().stream().anyMatch(line -> line.count().hidden());
    }

    static QuestionResult hidden(QuestionResult result) {
        return new QuestionResult(
                result.question(),
                new Figure(result.base().number(), true),
                result.lines().stream()
                        .map(line -> new QuestionResult.Line(
                                line.row(),
                                line.label(),
                                new Figure(line.count().number(), true)))
                        .toList());
    }

    /** The result as it may be published. */
    static QuestionResult publishable(QuestionResult result) {
        boolean adding =
                result.question().type().oneChoice() || result.question().type() == QuestionType.MATRIX;
        var lines = new ArrayList<QuestionResult.Line>();
        boolean total = small(result.base().number());
        for (var row :
                result.lines().stream().map(QuestionResult.Line::row).distinct().toList()) {
            var group = result.lines().stream()
                    .filter(line -> line.row().equals(row))
                    .toList();
            var counts = group.stream().map(line -> line.count().number()).toList();
            var hidden =
                    adding ? adding(counts) : overlapping(counts, result.base().number());
            total = total || hidden.total();
            for (int i = 0; i < group.size(); i++) {
                var line = group.get(i);
                lines.add(new QuestionResult.Line(
                        row,
                        line.label(),
                        new Figure(counts.get(i), hidden.numbers().get(i))));
            }
        }
        return new QuestionResult(result.question(), new Figure(result.base().number(), total), lines);
    }
}
