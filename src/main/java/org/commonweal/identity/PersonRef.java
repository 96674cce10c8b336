package org.commonweal.identity;

import org.commonweal.kernel.PersonId;

/** A person as pickers and bylines show them. */
public record PersonRef(PersonId id, String name) {}
