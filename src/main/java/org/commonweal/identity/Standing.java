package org.commonweal.identity;

import java.util.Map;
import java.util.Set;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person's standing at one instant: whether they may act at all, and their roles at each organisation. Read from the
 * tables for every command, so that rights end at the next command.
 *
 * @param active false for suspended and anonymised people, lapsed guests and people nobody vouches for
 * @param council the home council, when the person belongs to it
 */
public record Standing(
        PersonId person,
        boolean active,
        Map<OrganisationId, Set<Role>> roles,
        @Nullable OrganisationId council) {

    public Set<OrganisationId> organisations() {
        return roles.keySet();
    }

    public boolean has(Role role) {
        return active && roles.values().stream().anyMatch(held -> held.contains(role));
    }

    public boolean hasAt(OrganisationId organisation, Role role) {
        return active && roles.getOrDefault(organisation, Set.of()).contains(role);
    }
}
