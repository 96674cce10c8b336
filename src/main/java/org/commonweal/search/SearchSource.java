package org.commonweal.search;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Implemented by every module that owns something to find. Called by the portal itself, without asking permission. */
public interface SearchSource {

    /** The subject type this source speaks for. */
    String type();

    /** What can be found about the subject as it is now; empty when it is gone or not to be found. */
    Optional<SearchDraft> draft(UUID id);

    /** Every id, for rebuilding; closed by the caller. */
    Stream<UUID> ids();
}
