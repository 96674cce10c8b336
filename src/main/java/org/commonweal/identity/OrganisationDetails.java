package org.commonweal.identity;

import java.util.List;
import org.commonweal.kernel.OrganisationId;

/**
 * An organisation as its page shows it.
 *
 * @param manageable whether the reader may change its people
 * @param administrable whether the reader may change its kind and domains, and close it
 */
public record OrganisationDetails(
        OrganisationId id,
        long version,
        String code,
        String name,
        String about,
        OrganisationKind kind,
        OrganisationStatus status,
        boolean home,
        List<OrganisationIdentifier> identifiers,
        List<String> domains,
        boolean manageable,
        boolean administrable) {}
