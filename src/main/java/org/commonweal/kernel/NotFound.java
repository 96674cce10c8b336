package org.commonweal.kernel;

/** There is no such thing, or the actor may not know of it: both look the same, so that ids do not leak. */
public class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what + " not found");
    }

    public NotFound(SubjectRef subject) {
        this(subject.type());
    }
}
