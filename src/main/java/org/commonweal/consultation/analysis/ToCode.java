package org.commonweal.consultation.analysis;

import java.util.Set;
import java.util.UUID;

/**
 * An answer to be coded.
 *
 * @param codes it already has, such as after one of them was split
 */
public record ToCode(UUID response, String reference, String text, Set<UUID> codes) {}
