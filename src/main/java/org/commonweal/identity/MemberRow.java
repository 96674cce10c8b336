package org.commonweal.identity;

import java.util.Set;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;

/**
 * Somebody's place at an organisation.
 *
 * @param fromProvider whether the identity provider gave it, in which case it is changed there
 */
public record MemberRow(
        PersonId person,
        String name,
        String email,
        PersonStatus status,
        OrganisationId organisation,
        String organisationName,
        Set<Role> roles,
        boolean fromProvider) {}
