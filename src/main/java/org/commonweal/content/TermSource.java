package org.commonweal.content;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.kernel.PortalClock;
import org.commonweal.search.SearchDraft;
import org.commonweal.search.SearchSource;
import org.springframework.stereotype.Component;

@Component
class TermSource implements SearchSource {

    private final GlossaryTerms terms;

    TermSource(GlossaryTerms terms) {
        this.terms = terms;
    }

    @Override
    public String type() {
        return TermId.SUBJECT_TYPE;
    }

    @Override
    public String label() {
        return "Glossary";
    }

    @Override
    public Optional<SearchDraft> draft(UUID id) {
        return terms.findById(id).filter(term -> !term.retired()).map(TermSource::draft);
    }

    @Override
    public Stream<UUID> ids() {
        return terms.idsInUse();
    }

    private static SearchDraft draft(GlossaryTerm term) {
        var details = term.details();
        var synonyms = details.synonyms().stream().map(TermSynonym::word).collect(Collectors.joining(", "));
        return new SearchDraft(
                details.name(),
                details.definition(),
                details.example() + " " + synonyms,
                null,
                List.of(),
                term.changedAt().atZone(PortalClock.LONDON).toLocalDate(),
                "glossary",
                details.publicPath());
    }
}
