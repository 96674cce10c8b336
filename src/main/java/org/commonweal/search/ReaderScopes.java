package org.commonweal.search;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.SubjectRef;

/** Implemented by {@code access}: who may find what. Computed from the database for each query and each entry. */
public interface ReaderScopes {

    /** The audience that is everyone. */
    String PUBLIC = "PUBLIC";

    Reader reader(Actor actor);

    EntryRights rights(SubjectRef subject);

    /** Those of the subjects the actor can read as the tables are now; the index may be a moment behind them. */
    Set<UUID> readable(Actor actor, Collection<SubjectRef> subjects);

    /**
     * What a reader may find: an entry is readable if it is published to one of the audiences, or shares a scope with
     * {@code scopes} and is cleared (its classification among {@code clearances}, or one of its trusted scopes among
     * {@code scopes}); and, either way unless public, none of its barriers is among {@code barred}.
     *
     * @param everything true for readers who may read all there is
     */
    record Reader(
            boolean everything, Set<String> audiences, Set<UUID> scopes, Set<String> clearances, Set<String> barred) {}

    /**
     * @param audience to whom it is published; empty string when it is not
     * @param scopes the subject itself and those above it whose grants reach it; none when it is not protected at all
     * @param trusted those scopes whose grants also clear it, whatever its classification
     */
    record EntryRights(
            String audience, Set<UUID> scopes, Set<UUID> trusted, String classification, Set<String> barriers) {}
}
