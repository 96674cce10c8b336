package org.commonweal.commissioning.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonweal.kernel.PortalClock;
import org.commonweal.search.SearchDraft;
import org.commonweal.search.SearchSource;
import org.springframework.stereotype.Component;

/** Offers proposals to search. */
@Component
class ProposalSource implements SearchSource {

    private final Proposals proposals;

    ProposalSource(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public String type() {
        return ProposalId.SUBJECT_TYPE;
    }

    @Override
    public Optional<SearchDraft> draft(UUID id) {
        return proposals.findById(id).map(ProposalSource::draft);
    }

    @Override
    public Stream<UUID> ids() {
        return proposals.ids();
    }

    private static SearchDraft draft(Proposal proposal) {
        var words = proposal.words();
        return new SearchDraft(
                words.title(),
                words.summary(),
                String.join(" ", proposal.ref(), words.outcomes(), words.namedRisk(), words.jointWith()),
                proposal.organisation().value(),
                List.of(),
                proposal.changedAt().atZone(PortalClock.LONDON).toLocalDate(),
                "proposals/" + proposal.ref(),
                null);
    }
}
