package org.commonweal.evidence;

import java.util.UUID;

/** Identifies a citation. */
public record CitationId(UUID value) {}
