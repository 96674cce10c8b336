package org.commonweal.search;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** At start: if the index does not hold what it should, it is made anew in the background. */
@Component
class IndexCheck {

    private static final Logger log = LoggerFactory.getLogger(IndexCheck.class);

    private final SearchEntries entries;
    private final Reindexing reindexing;
    private final Index index;
    private final ObjectProvider<OwnIndex> others;

    IndexCheck(SearchEntries entries, Reindexing reindexing, Index index, ObjectProvider<OwnIndex> others) {
        this.others = others;
        this.entries = entries;
        this.reindexing = reindexing;
        this.index = index;
    }

    @EventListener(ApplicationReadyEvent.class)
    void check() {
        boolean added = reindexing.addMissing();
        compare(SearchEntry.class, entries.count(), added);
        others.forEach(other -> compare(other.entity(), other.expected(), false));
    }

    private void compare(Class<?> entity, long expected, boolean added) {
        // Orders that wait may add and remove documents; what they touch is put right by them.
        long tolerated = entries.waiting();
        long found = index.ask(() -> index.size(entity), -1L);
        if (found >= 0 && (added || Math.abs(expected - found) > tolerated)) {
            log.info("The search index holds {} of {} entries and is rebuilt", found, expected);
            index.rebuildInBackground();
        }
    }
}
