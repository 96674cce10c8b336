package org.commonweal.consultation.channel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Counts while a file is read. */
final class RunReport {

    private static final int LISTED = 500;

    private final Map<UUID, String> known;
    private final Set<UUID> gone;
    private final Predicate<String> ownReference;
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<Long> changed = new ArrayList<>();
    private final Map<String, Long> sources = new LinkedHashMap<>();
    private long problemCount;
    private long fresh;
    private long before;
    private long erased;

    /**
     * @param known by what a response was sent from, the hash of its content; empty if it did not come from a file
     * @param gone what the rows were sent from whose responses were erased
     */
    RunReport(Map<UUID, String> known, Set<UUID> gone, Predicate<String> ownReference) {
        this.known = known;
        this.gone = gone;
        this.ownReference = ownReference;
    }

    boolean isFresh(ReadRow row) {
        sources.merge(row.source(), 1L, Long::sum);
        problemCount += row.problems().size();
        row.problems().stream().limit(LISTED - problems.size()).forEach(problems::add);
        var content = known.get(row.incoming().submission());
        if (content != null) {
            before++;
            if (!content.equals(row.content()) && changed.size() < LISTED) {
                changed.add(row.number());
            }
            return false;
        }
        if (gone.contains(row.incoming().submission())) {
            erased++;
            return false;
        }
        if (row.reference().startsWith("R-") && ownReference.test(row.reference())) {
            before++;
            return false;
        }
        fresh++;
        return true;
    }

    DryRun result() {
        return new DryRun(
                fresh,
                before,
                erased,
                List.copyOf(changed),
                List.copyOf(problems),
                problemCount,
                java.util.Collections.unmodifiableMap(sources));
    }
}
