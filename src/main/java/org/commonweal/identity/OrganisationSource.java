package org.commonweal.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.search.SearchDraft;
import org.commonweal.search.SearchSource;
import org.springframework.stereotype.Component;

/** Makes organisations findable by name, code, register number and what they say about themselves. */
@Component
class OrganisationSource implements SearchSource {

    private final Organisations organisations;

    OrganisationSource(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public String type() {
        return OrganisationId.SUBJECT_TYPE;
    }

    @Override
    public Optional<SearchDraft> draft(UUID id) {
        return organisations.findById(id).filter(Organisation::active).map(OrganisationSource::draft);
    }

    @Override
    public Stream<UUID> ids() {
        return organisations.activeIds();
    }

    private static SearchDraft draft(Organisation organisation) {
        var numbers = organisation.identifiers().stream()
                .map(OrganisationIdentifier::number)
                .collect(Collectors.joining(" "));
        return new SearchDraft(
                organisation.name(),
                organisation.about(),
                organisation.code() + " " + numbers,
                null,
                List.of(),
                null,
                "organisations/" + organisation.id().value(),
                "/organisations/" + organisation.code().toLowerCase(Locale.ROOT));
    }
}
