package org.commonweal.workspace.agenda;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonweal.kernel.PortalClock;
import org.commonweal.search.SearchDraft;
import org.commonweal.search.SearchSource;
import org.springframework.stereotype.Component;

@Component
class EventSource implements SearchSource {

    private final SpaceEvents events;

    EventSource(SpaceEvents events) {
        this.events = events;
    }

    @Override
    public String type() {
        return EventId.SUBJECT_TYPE;
    }

    @Override
    public String label() {
        return "Calendar entries";
    }

    @Override
    public Optional<SearchDraft> draft(UUID id) {
        return events.findById(id).map(EventSource::draft);
    }

    private static SearchDraft draft(SpaceEvent event) {
        var day = event.starts().atZone(PortalClock.LONDON).toLocalDate();
        var path = AgendaPaths.calendar(event.space()) + "?month=" + YearMonth.from(day);
        return new SearchDraft(event.title(), event.place(), "", null, List.of(), day, path, null);
    }

    @Override
    public Stream<UUID> ids() {
        return events.ids();
    }
}
