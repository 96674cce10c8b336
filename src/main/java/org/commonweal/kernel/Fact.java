package org.commonweal.kernel;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a subject. Every domain event is one; {@code audit} records it in the same transaction,
 * {@code search} refreshes the subject's entry, {@code notification} tells those who follow.
 */
public interface Fact {

    SubjectRef subject();

    /** Past-tense code of the module, such as {@code evidence.submitted}; stable, because the audit keeps it. */
    String action();

    /** Who did it. */
    Actor actor();

    Instant at();

    /** The space it happened in, when there is one: notices and the space's trail go by it. */
    default @Nullable SubjectRef space() {
        return null;
    }

    /** Small named values for the record: ids and states, never content or personal data. */
    default Map<String, String> values() {
        return Map.of();
    }
}
