package org.commonweal.webkit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Implemented by every module with public pages: what search engines may list. */
public interface SitemapSource {

    /** At most {@code limit} pages that anybody can read, the newest first. */
    List<Entry> entries(int limit);

    /**
     * One page.
     *
     * @param path starting with a slash
     */
    record Entry(String path, @Nullable Instant changedAt) {}
}
