package org.commonweal.identity;

import java.util.Set;

/**
 * An organisation to be added.
 *
 * @param code short unique code, such as WBC
 * @param home true for the one council the portal belongs to
 * @param domains e-mail domains that belong to it alone
 */
public record OrganisationDraft(
        String code,
        String name,
        OrganisationKind kind,
        String about,
        boolean home,
        Set<OrganisationIdentifier> identifiers,
        Set<String> domains) {}
