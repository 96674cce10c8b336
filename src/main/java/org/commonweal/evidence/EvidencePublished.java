package org.commonweal.evidence;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.commonweal.access.Classification;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.Fact;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * A version went live; whatever cites an earlier one now points at a superseded version.
 *
 * @param superseded the number of the version that was live before, if any
 */
public record EvidencePublished(
        EvidenceId evidence,
        String ref,
        int number,
        @Nullable Integer superseded,
        Classification audience,
        Actor actor,
        Instant at,
        SubjectRef space)
        implements Fact {

    static EvidencePublished of(
            EvidenceItem item, @Nullable EvidenceVersion before, Classification audience, Actor by, Instant at) {
        return new EvidencePublished(
                item.id(),
                item.ref(),
                item.newest().number(),
                before == null ? null : before.number(),
                audience,
                by,
                at,
                item.space());
    }

    @Override
    public SubjectRef subject() {
        return evidence.subject();
    }

    @Override
    public String action() {
        return "evidence.published";
    }

    @Override
    public Map<String, String> values() {
        var values = new HashMap<String, String>();
        values.put("ref", ref);
        values.put("number", String.valueOf(number));
        values.put("audience", audience.name());
        if (superseded != null) {
            values.put("superseded", superseded.toString());
        }
        return values;
    }
}
