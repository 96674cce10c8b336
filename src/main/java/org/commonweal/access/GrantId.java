package org.commonweal.access;

import java.util.UUID;

/** Identifies a grant, so that it can be ended. */
public record GrantId(UUID value) {}
