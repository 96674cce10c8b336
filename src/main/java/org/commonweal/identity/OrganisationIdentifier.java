package org.commonweal.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A number an organisation is registered under.
 *
 * @param scheme org-id.guide prefix, such as GB-CHC for charities, or LOCAL
 */
@Embeddable
public record OrganisationIdentifier(
        @Column(name = "scheme", nullable = false, length = 20)
        String scheme,

        @Column(name = "number", nullable = false, length = 60)
        String number) {}
