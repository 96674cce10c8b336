package org.commonweal.kernel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for a person; every module with work to do contributes it to the home page. */
public interface DueWork {

    /** The open work of this actor, most urgent first, at most {@code limit} items. */
    List<Item> dueFor(Actor actor, int limit);

    /**
     * One piece of work.
     *
     * @param path address below {@code /app}, without a leading slash
     */
    record Item(String title, String context, @Nullable LocalDate due, String path) {}
}
