package org.commonweal.webkit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.commonweal.kernel.Fact;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps rendered pages for less than a second, so that a crowd costs as much as one visitor. Any change on this node
 * ends all of them at once, and the short life bounds what other nodes may still show.
 */
@Component
class PageCache {

    private static final Duration LIFE = Duration.ofMillis(900);
    private static final long MAX_BYTES = 8_000_000;
    private static final int MAX_PAGE = 300_000;
    private static final String KEY = PageCache.class.getName();

    private final AtomicLong generation = new AtomicLong();
    private final Cache<Key, Rendered> pages = Caffeine.newBuilder()
            .expireAfterWrite(LIFE)
            .maximumWeight(MAX_BYTES)
            .weigher((Key key, Rendered page) ->
                    page.body().length + 2 * key.address().length())
            .build();

    private record Key(String address, long generation) {}

    Optional<Rendered> find(HttpServletRequest request) {
        return Optional.ofNullable(pages.getIfPresent(key(request)));
    }

    /** What is rendered for this request may be kept, unless something changes while it is. */
    void expect(HttpServletRequest request) {
        request.setAttribute(KEY, key(request));
    }

    void keep(HttpServletRequest request, Rendered page) {
        if (request.getAttribute(KEY) instanceof Key key && page.body().length <= MAX_PAGE) {
            pages.put(key, page);
        }
    }

    /** A page rendered from before the change is kept under a number that nobody asks for any more. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(Fact fact) {
        generation.incrementAndGet();
    }

    private Key key(HttpServletRequest request) {
        var query = request.getQueryString();
        var address = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return new Key(address, generation.get());
    }
}
