package org.commonweal.outcomes;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What hangs loose among what the reader may read.
 *
 * @param counts how many things there are to each gap; gaps without any are in it with nought
 * @param gap the one whose things are shown; null if nothing hangs loose
 */
public record GapPage(Map<Gap, Long> counts, @Nullable Gap gap, List<ThreadNode> rows) {

    public long count(Gap one) {
        return counts.getOrDefault(one, 0L);
    }
}
