package org.commonweal.identity.web;

import java.util.UUID;
import org.commonweal.identity.SignedInPerson;
import org.commonweal.kernel.PersonId;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** The session's principal. It carries no roles: those are read from the tables at each command. */
class PortalUser extends DefaultOidcUser implements SignedInPerson {

    private final UUID person;
    private final int generation;

    PortalUser(OidcIdToken token, PersonId person, int generation) {
        super(AuthorityUtils.NO_AUTHORITIES, token);
        this.person = person.value();
        this.generation = generation;
    }

    @Override
    public PersonId personId() {
        return new PersonId(person);
    }

    @Override
    public int signInGeneration() {
        return generation;
    }
}
