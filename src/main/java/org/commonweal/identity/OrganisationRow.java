package org.commonweal.identity;

import org.commonweal.kernel.OrganisationId;

/** An organisation in a list. */
public record OrganisationRow(
        OrganisationId id, String code, String name, OrganisationKind kind, OrganisationStatus status, long members) {}
