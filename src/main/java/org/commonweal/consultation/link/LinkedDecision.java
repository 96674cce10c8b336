package org.commonweal.consultation.link;

import java.time.LocalDate;
import java.util.Optional;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * Implemented by the module that keeps decisions, so that a consultation can say whether the decision it is about is
 * still to be made. Without one, the consultation's own record of the decision is all there is.
 */
public interface LinkedDecision {

    /** The type of subject it answers for. */
    String subjectType();

    /** Where the decision stands, whoever asks; empty for one that does not exist. */
    Optional<Standing> find(SubjectRef decision);

    /**
     * Where a decision stands.
     *
     * @param on the day it was or will be taken, if known
     */
    record Standing(String title, @Nullable LocalDate on, boolean taken) {

        /** Whether a consultation that lasts until this day would come too late for it. */
        boolean precedes(@Nullable LocalDate closesOn) {
            return taken || on != null && closesOn != null && !on.isAfter(closesOn);
        }
    }
}
