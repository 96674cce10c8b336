package org.commonweal.access;

import java.util.UUID;

/** Identifies somebody's request for access. */
public record AccessRequestId(UUID value) {}
