package org.commonweal.access;

import java.time.Instant;
import java.util.Map;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.Fact;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * Something about who may see a subject changed: its place, classification, publication, barriers or grants.
 *
 * @param space the space the subject lies in; the subject itself for a space
 */
public record AccessChanged(
        SubjectRef subject,
        String action,
        Actor actor,
        Instant at,
        @Nullable SubjectRef space,
        Map<String, String> values)
        implements Fact {

    public AccessChanged {
        values = Map.copyOf(values);
    }
}
