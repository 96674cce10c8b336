package org.commonweal.consultation.variant;

/**
 * A text of the consultation that a variant can say otherwise.
 *
 * @param place where it stands, for whoever translates it
 * @param limit the most characters its variants may have
 */
public record MainText(String key, String place, String text, int limit) {}
