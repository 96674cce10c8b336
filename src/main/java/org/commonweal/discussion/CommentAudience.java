package org.commonweal.discussion;

import org.commonweal.kernel.SubjectRef;

/** Implemented by whoever tells people about comments. */
public interface CommentAudience {

    /** How many people would be told of a comment that the actor of this thread wrote on the subject now. */
    int toBeTold(SubjectRef subject);
}
