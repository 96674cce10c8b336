package org.commonweal.identity;

import java.util.Set;

/**
 * What is filled in about an organisation.
 *
 * @param code short and unique, such as WBC; settled for good when the organisation is made
 * @param home true for the one council the portal belongs to; settled likewise
 * @param domains e-mail domains that belong to it alone; never those of public mail providers
 */
public record OrganisationDraft(
        String code,
        String name,
        OrganisationKind kind,
        String about,
        boolean home,
        Set<OrganisationIdentifier> identifiers,
        Set<String> domains) {

    public static OrganisationDraft of(String code, String name, OrganisationKind kind) {
        return new OrganisationDraft(code, name, kind, "", false, Set.of(), Set.of());
    }
}
