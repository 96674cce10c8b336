package org.commonweal.consultation;

/**
 * A text that several people sent, word for word or nearly: so many people, and one text.
 *
 * @param question key of the question it answers
 */
public record Campaign(String question, String text, int people) {}
