package org.commonweal.discussion;

import java.util.Optional;
import org.commonweal.kernel.SubjectRef;

/** Implemented by modules that know when a subject takes no comments. All that there are must agree. */
public interface CommentPolicy {

    /** Why the actor of this thread, who can read the subject, may not comment on it; empty when this one allows it. */
    Optional<String> refusal(SubjectRef subject);
}
