package org.commonweal.consultation.channel;

import java.util.List;
import java.util.Map;

/**
 * What an import would do.
 *
 * @param fresh rows that would be stored
 * @param before rows that are there already
 * @param erased rows that were erased because whoever sent them asked for it; they stay out
 * @param changed of the rows that are there, those whose answers differ from what is stored; nothing is overwritten
 * @param problems the first of them
 * @param problemCount all of them; with any, nothing is imported
 * @param sources the file's own words for channels, with the number of rows
 */
public record DryRun(
        long fresh,
        long before,
        long erased,
        List<Long> changed,
        List<RowProblem> problems,
        long problemCount,
        Map<String, Long> sources) {

    public long rows() {
        return sources.values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean clean() {
        return problemCount == 0;
    }
}
