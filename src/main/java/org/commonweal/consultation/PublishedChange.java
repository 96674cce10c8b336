package org.commonweal.consultation;

import java.time.Instant;

/**
 * A change made while people could answer.
 *
 * @param difference what it said before and says now, a line each; may be empty
 */
public record PublishedChange(Instant at, String note, String difference) {}
