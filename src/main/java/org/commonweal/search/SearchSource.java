package org.commonweal.search;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Implemented by every module that owns something to find. Called by the portal itself, without asking permission. */
public interface SearchSource {

    /** The subject type this source speaks for. */
    String type();

    /** What readers call such a thing, in the plural; heads the filter. */
    default String label() {
        return type().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + type().substring(1).replace('-', ' ') + "s";
    }

    /**
     * What can be found about the subject as it is now; empty when it is gone or not to be found. Called after the
     * change is committed, in a transaction of its own, so that it may read files and long texts.
     */
    Optional<SearchDraft> draft(UUID id);

    /** The same without the texts inside, which would be a heavy load for a list of news. */
    default Optional<SearchDraft> headline(UUID id) {
        return draft(id);
    }

    /** Whether those who are told of such a thing know its name by that, without a right at it: the invited do. */
    default boolean namedToWhoIsTold() {
        return false;
    }

    /** Every id, for rebuilding; called in a transaction, closed by the caller. */
    Stream<UUID> ids();
}
