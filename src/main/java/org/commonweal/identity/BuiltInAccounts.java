package org.commonweal.identity;

import org.commonweal.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Accounts of the built-in provider, for the demonstration world and the first set-up. */
public interface BuiltInAccounts {

    /** The issuer in the built-in provider's tokens: a name, not an address. */
    String ISSUER = "https://identity.commonweal.invalid";

    /** Gives the person an account, which makes them active; they sign in with their e-mail address. */
    default void create(PersonId person, String password) {
        create(person, null, password);
    }

    /** As {@link #create(PersonId, String)}; the short name may be typed instead of the address. */
    void create(PersonId person, @Nullable String username, String password);
}
