package org.commonweal.consultation.analysis;

import java.util.UUID;

/**
 * A code as it is listed.
 *
 * @param answers how many answers carry it
 */
public record CodeRow(UUID id, String label, String definition, long answers) {}
