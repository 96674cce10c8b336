package org.commonweal.consultation.publication;

import java.util.UUID;

/** A code of the codebooks, and whether what was given it speaks of a theme. */
public record LinkedCode(UUID id, String question, String label, boolean linked) {}
