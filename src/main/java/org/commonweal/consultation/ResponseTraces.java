package org.commonweal.consultation;

import java.util.List;
import java.util.UUID;

/**
 * What another part keeps about responses: whoever stores anything that leads back to one answers for it here, so that
 * nothing is left when somebody's answers are erased. All calls are made in the caller's transaction.
 */
public interface ResponseTraces {

    /**
     * Takes everything away before the response itself goes; one sentence without personal data for each thing gone.
     */
    List<String> forget(UUID response);

    /** Another response of the same organisation takes the place of the old one, which goes. */
    default void replaced(UUID old, UUID by) {
        forget(old);
    }

    /** The time of the words of a consultation has come: whatever else repeats them goes; counts stay as they are. */
    default void forgetWords(UUID consultation) {}

    /** The time of the files of a consultation has come. Answers how many went. */
    default long forgetFiles(UUID consultation) {
        return 0;
    }

    /** How many files there are of a consultation. */
    default long countFiles(UUID consultation) {
        return 0;
    }

    /** What is kept, in sentences for the person who asks for it. */
    List<String> held(UUID response);

    /** Takes back what is published of it. True if anything was. */
    default boolean unpublish(UUID response) {
        return false;
    }
}
