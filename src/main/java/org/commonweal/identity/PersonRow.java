package org.commonweal.identity;

import java.util.List;
import org.commonweal.kernel.PersonId;

/** A person in a list. */
public record PersonRow(PersonId id, String name, String email, PersonStatus status, List<String> organisations) {}
