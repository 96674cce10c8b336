package org.commonweal.access;

import java.time.Instant;
import java.util.Set;
import org.commonweal.kernel.PersonId;

/** Implemented by modules whose subjects have roles, such as the lead commissioner of a review: who held them when. */
public interface RoleHolders {

    /** The roles the person held, as principals of the kind {@link Principal.Kind#REVIEW_ROLE}. */
    Set<Principal> rolesOf(PersonId person, Instant at);

    /** Whoever held the role; the inverse of {@link #rolesOf}. */
    Set<PersonId> holdersOf(Principal role, Instant at);
}
