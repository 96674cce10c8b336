package org.commonweal.outcomes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.kernel.PortalClock;
import org.commonweal.search.SearchDraft;
import org.commonweal.search.SearchSource;
import org.springframework.stereotype.Component;

/** Offers outcomes to search. */
@Component
class OutcomeSource implements SearchSource {

    private final Outcomes outcomes;

    OutcomeSource(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public String type() {
        return OutcomeId.SUBJECT_TYPE;
    }

    @Override
    public Optional<SearchDraft> draft(UUID id) {
        return outcomes.findById(id).map(OutcomeSource::draft);
    }

    @Override
    public Stream<UUID> ids() {
        return outcomes.ids();
    }

    private static SearchDraft draft(Outcome outcome) {
        var said = outcome.draft();
        var outputs = outcome.outputs().stream().map(Output::unit).collect(Collectors.joining(" "));
        return new SearchDraft(
                said.statement(),
                Stream.of(said.population(), said.place())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                outcome.ref() + " " + outputs,
                null,
                List.of(),
                outcome.changedAt().atZone(PortalClock.LONDON).toLocalDate(),
                "outcomes/" + outcome.ref(),
                null);
    }
}
