package org.commonweal.consultation.publication;

import java.util.Map;

/**
 * What somebody made of a response for publication.
 *
 * @param texts by the key of their question; an empty one is not published
 * @param reason why what still looks as if it identified somebody may stay; empty for none
 */
public record Redaction(Map<String, String> texts, String reason) {

    public Redaction {
        texts = Map.copyOf(texts);
        reason = reason.strip();
    }

    String text(String question) {
        return texts.getOrDefault(question, "").strip();
    }
}
