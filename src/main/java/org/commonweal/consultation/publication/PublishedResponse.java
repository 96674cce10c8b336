package org.commonweal.consultation.publication;

import java.util.List;

/**
 * A response as everyone may read it.
 *
 * @param by with which name, or what kind of respondent
 */
public record PublishedResponse(String publicId, String by, List<Answer> answers) {

    /** One answer in words. */
    public record Answer(String key, String question, String text) {}
}
