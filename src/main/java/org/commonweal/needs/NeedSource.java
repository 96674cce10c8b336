package org.commonweal.needs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonweal.kernel.PortalClock;
import org.commonweal.search.SearchDraft;
import org.commonweal.search.SearchSource;
import org.springframework.stereotype.Component;

/** Offers needs to search, with the premises inside. */
@Component
class NeedSource implements SearchSource {

    private final NeedStatements needs;

    NeedSource(NeedStatements needs) {
        this.needs = needs;
    }

    @Override
    public String type() {
        return NeedId.SUBJECT_TYPE;
    }

    @Override
    public Optional<SearchDraft> draft(UUID id) {
        return needs.findById(id).map(NeedSource::draft);
    }

    @Override
    public Stream<UUID> ids() {
        return needs.ids();
    }

    private static SearchDraft draft(NeedStatement need) {
        return new SearchDraft(
                need.title(),
                need.therefore(),
                need.ref() + " " + need.text(),
                null,
                List.of(),
                need.changedAt().atZone(PortalClock.LONDON).toLocalDate(),
                "needs/" + need.ref(),
                null);
    }
}
