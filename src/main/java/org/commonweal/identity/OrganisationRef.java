package org.commonweal.identity;

import org.commonweal.kernel.OrganisationId;

/** An organisation as pickers and bylines show it. */
public record OrganisationRef(OrganisationId id, String code, String name, OrganisationKind kind, boolean home) {}
