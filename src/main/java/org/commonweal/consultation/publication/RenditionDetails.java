package org.commonweal.consultation.publication;

import java.util.List;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A response as those see it who clear and approve it.
 *
 * @param attribution the name it will be published with; empty for none
 * @param version goes back with what was made of it
 */
public record RenditionDetails(
        ConsultationId consultation,
        String publicId,
        RenditionState state,
        Consent consent,
        String attribution,
        List<Text> texts,
        String reason,
        @Nullable PersonId redactedBy,
        @Nullable PersonId decidedBy,
        long version,
        Possible may) {

    /**
     * One answer.
     *
     * @param original what was answered
     * @param cleared what is to be published of it so far; empty for nothing
     */
    public record Text(String key, String question, String original, String cleared) {}

    /** What the reader can do with it now. */
    public record Possible(boolean redact, boolean approve, boolean sendBack, boolean unpublish, boolean reopen) {}
}
