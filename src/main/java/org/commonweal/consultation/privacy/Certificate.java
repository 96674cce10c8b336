package org.commonweal.consultation.privacy;

import java.time.Instant;
import java.util.List;

/**
 * Proof that somebody's answers were erased. It names nobody.
 *
 * @param removed what was taken away, in sentences
 * @param edition which edition the published counts are since; 1 if none were published
 */
public record Certificate(String number, String askedBy, List<String> removed, int edition, Instant at) {}
