package org.commonweal.access;

import java.time.Instant;
import java.util.Map;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.Fact;
import org.commonweal.kernel.SubjectRef;

/** Something about who may see a subject changed: its place, classification, publication, barriers or grants. */
public record AccessChanged(SubjectRef subject, String action, Actor actor, Instant at, Map<String, String> values)
        implements Fact {

    public AccessChanged {
        values = Map.copyOf(values);
    }
}
