package org.commonweal.evidence;

import java.util.HashMap;
import java.util.Map;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.PortalClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells whatever cites an older version, once for each newer one, that there is a newer one. */
@Component
class Newcomers {

    private final EvidenceCitations citations;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    Newcomers(EvidenceCitations citations, PortalClock clock, ApplicationEventPublisher events) {
        this.citations = citations;
        this.clock = clock;
        this.events = events;
    }

    void announce(EvidenceItem item, Actor by) {
        int newest = item.newest().number();
        for (var citation : citations.findByItemIdAndEndedAtIsNull(item.id().value())) {
            if (citation.learnOf(newest)) {
                citations.save(citation);
                events.publishEvent(new Happened(
                        citation.from(), "evidence.newerVersion", by, clock.instant(), null, values(item, citation)));
            }
        }
    }

    private static Map<String, String> values(EvidenceItem item, EvidenceCitation citation) {
        var values = new HashMap<>(Map.of(
                "evidence", item.ref(),
                "cited", String.valueOf(citation.number()),
                "newest", String.valueOf(item.newest().number())));
        var citer = citation.citedBy();
        if (citer != null) {
            values.put("for", citer.toString());
        }
        return values;
    }
}
