package org.commonweal.access;

import java.util.UUID;

/**
 * Something whose grants reach a subject: the subject itself, or what it inherits from.
 *
 * @param trusted whether a grant there also clears the subject, whatever its classification
 */
record Scope(UUID id, boolean trusted) {}
