package org.commonweal.identity;

import java.util.List;

/** What an organisation says about itself to anybody. */
public record OrganisationFace(String about, List<OrganisationIdentifier> identifiers) {}
