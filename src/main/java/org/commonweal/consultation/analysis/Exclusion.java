package org.commonweal.consultation.analysis;

import java.time.Instant;
import java.util.UUID;

/** A response that is left out of the counts, by whom and why; it is kept, and can be counted again. */
public record Exclusion(String reference, String reason, UUID person, Instant at) {}
