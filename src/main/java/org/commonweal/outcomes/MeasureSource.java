package org.commonweal.outcomes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonweal.kernel.PortalClock;
import org.commonweal.search.SearchDraft;
import org.commonweal.search.SearchSource;
import org.springframework.stereotype.Component;

/** Offers measures to search. */
@Component
class MeasureSource implements SearchSource {

    private final Measures measures;

    MeasureSource(Measures measures) {
        this.measures = measures;
    }

    @Override
    public String type() {
        return MeasureId.SUBJECT_TYPE;
    }

    @Override
    public Optional<SearchDraft> draft(UUID id) {
        return measures.findById(id).map(MeasureSource::draft);
    }

    @Override
    public Stream<UUID> ids() {
        return measures.ids();
    }

    private static SearchDraft draft(Measure measure) {
        return new SearchDraft(
                measure.name(),
                measure.draft().source(),
                measure.code() + " " + measure.draft().unit(),
                null,
                List.of(),
                measure.changedAt().atZone(PortalClock.LONDON).toLocalDate(),
                "measures/" + measure.code(),
                null);
    }
}
