package org.commonweal.identity;

import org.commonweal.kernel.PersonId;

/** What the security context's principal must be for its holder to act as a person. */
public interface SignedInPerson {
    PersonId personId();

    /** What {@link SessionEnds} counted when they signed in. */
    default int signInGeneration() {
        return 0;
    }
}
