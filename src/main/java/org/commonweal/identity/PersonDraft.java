package org.commonweal.identity;

import java.util.Set;
import org.commonweal.kernel.OrganisationId;

/** Somebody to be introduced as a member of an organisation. */
public record PersonDraft(String name, String email, OrganisationId organisation, Set<Role> roles) {

    public PersonDraft {
        roles = Set.copyOf(roles);
    }
}
