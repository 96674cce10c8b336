package org.commonweal.identity.builtin;

import java.security.Principal;
import org.commonweal.kernel.PersonId;

/** Who is signed in at the built-in provider; the name becomes the token's subject. */
record AccountHolder(String subject, PersonId person) implements Principal {

    @Override
    public String getName() {
        return subject;
    }
}
