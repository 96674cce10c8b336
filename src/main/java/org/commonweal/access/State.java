package org.commonweal.access;

import java.util.Set;
import java.util.UUID;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** How a protected subject stands at an instant. */
record State(
        SubjectRef subject,
        @Nullable UUID parentId,
        boolean inherits,
        Classification classification,
        @Nullable Classification publishedTo,
        Set<String> barriers) {

    UUID id() {
        return subject.id();
    }

    /** Whom the publication really reaches: narrower than was chosen where the classification is. */
    @Nullable
    Classification audience() {
        if (publishedTo == null || publishedTo == Classification.PUBLIC) {
            return publishedTo;
        }
        return publishedTo.covers(classification) ? publishedTo : classification;
    }

    boolean open() {
        return publishedTo == Classification.PUBLIC;
    }

    State placedUnder(@Nullable UUID parent, boolean inheriting) {
        return new State(subject, parent, inheriting, classification, publishedTo, barriers);
    }

    State publishedTo(@Nullable Classification chosen) {
        return new State(subject, parentId, inherits, classification, chosen, barriers);
    }
}
