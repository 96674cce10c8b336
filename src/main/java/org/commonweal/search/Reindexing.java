package org.commonweal.search;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.kernel.SubjectRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the entries anew from what the modules have, and the index from the entries. */
@Component
class Reindexing {

    private static final int CHUNK = 500;

    private final Sources sources;
    private final SearchEntries entries;
    private final Index index;
    private final TransactionTemplate transactions;

    Reindexing(Sources sources, SearchEntries entries, Index index, PlatformTransactionManager transactionManager) {
        this.sources = sources;
        this.entries = entries;
        this.index = index;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /** Everything; answers how many entries there are. */
    long run() {
        transactions.executeWithoutResult(status -> {
            entries.removeAll();
            sources.all().forEach(this::addAll);
        });
        index.rebuild();
        return entries.count();
    }

    /** Adds the entries of sources that have none, as after an upgrade; answers whether there were any. */
    boolean addMissing() {
        return Boolean.TRUE.equals(transactions.execute(status -> sources.all()
                        .filter(source -> !entries.has(source.type()))
                        .mapToInt(this::addAll)
                        .sum()
                > 0));
    }

    private int addAll(SearchSource source) {
        int added = 0;
        List<SubjectRef> chunk = new ArrayList<>(CHUNK);
        try (var ids = source.ids()) {
            for (var each = ids.iterator(); each.hasNext(); ) {
                chunk.add(new SubjectRef(source.type(), each.next()));
                added++;
                if (chunk.size() == CHUNK) {
                    entries.add(chunk);
                    chunk.clear();
                }
            }
        }
        if (!chunk.isEmpty()) {
            entries.add(chunk);
        }
        return added;
    }
}
