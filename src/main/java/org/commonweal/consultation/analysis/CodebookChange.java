package org.commonweal.consultation.analysis;

import java.time.Instant;
import java.util.UUID;

/** One version of a codebook: what was changed, by whom. */
public record CodebookChange(int number, String words, UUID person, Instant at) {}
