package org.commonweal.commissioning.plan;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonweal.kernel.RuleViolation;

/** The financial year of a plan, from April to March: 2026/27. */
public record PlanLabel(int startYear) implements Comparable<PlanLabel> {

    private static final Pattern SLUG = Pattern.compile("(20\\d\\d)-(\\d\\d)");

    public PlanLabel {
        if (startYear < 2000 || startYear > 2098) {
            throw RuleViolation.onField("commissioning.year", "year", "Give the year it starts in, such as 2026.");
        }
    }

    /** Reads an address. */
    public static Optional<PlanLabel> ofSlug(String slug) {
        var match = SLUG.matcher(slug);
        return match.matches()
                ? Optional.of(new PlanLabel(Integer.parseInt(match.group(1))))
                        .filter(label -> label.slug().equals(slug))
                : Optional.empty();
    }

    public String slug() {
        return toString().replace('/', '-');
    }

    @Override
    public int compareTo(PlanLabel other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        return "%d/%02d".formatted(startYear, (startYear + 1) % 100);
    }
}
