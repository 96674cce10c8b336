package org.commonweal.outcomes;

import org.commonweal.kernel.SubjectRef;

/** That one thing follows from another. */
public record Stitch(SubjectRef from, SubjectRef to, LinkKind kind) {

    SubjectRef end(boolean forward) {
        return forward ? to : from;
    }
}
