package org.commonweal.kernel;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The plain fact, for events that need no type of their own because nobody but audit, search and notices listens. */
public record Happened(
        SubjectRef subject,
        String action,
        Actor actor,
        Instant at,
        @Nullable SubjectRef space,
        Map<String, String> values)
        implements Fact {

    public Happened {
        values = Map.copyOf(values);
    }
}
