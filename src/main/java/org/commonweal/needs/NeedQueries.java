package org.commonweal.needs;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.evidence.Citation;
import org.commonweal.evidence.CitationService;
import org.commonweal.identity.Directory;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads needs. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class NeedQueries {

    private final NeedStatements needs;
    private final NeedRegister register;
    private final CitationService citations;
    private final Directory directory;
    private final Access access;

    NeedQueries(
            NeedStatements needs,
            NeedRegister register,
            CitationService citations,
            Directory directory,
            Access access) {
        this.needs = needs;
        this.register = register;
        this.citations = citations;
        this.directory = directory;
        this.access = access;
    }

    /** Needs the reader may read, of one space or of all, by number. */
    public List<NeedRow> findRows(@Nullable WorkspaceId space, Pageable page) {
        var inOrder = PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by("refNumber"));
        return needs.findAll(readable(space), inOrder).stream()
                .map(need -> new NeedRow(need.ref(), need.title(), need.therefore(), need.state(), need.changedAt()))
                .toList();
    }

    public long countRows(@Nullable WorkspaceId space) {
        return needs.count(readable(space));
    }

    private Specification<NeedStatement> readable(@Nullable WorkspaceId space) {
        Specification<NeedStatement> readable = access.readable(Level.READ);
        return space == null
                ? readable
                : readable.and((need, query, builder) -> builder.equal(need.get("workspaceId"), space.value()));
    }

    /** The names of those of the needs that the reader can read. */
    public Map<UUID, NeedLabel> labels(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : needs
                        .findAll(readable(null)
                                .and((need, query, builder) -> need.get("id").in(ids)))
                        .stream()
                        .collect(Collectors.toMap(
                                need -> need.id().value(),
                                need -> new NeedLabel(need.id(), need.ref(), need.title(), need.state())));
    }

    /** Needs that have been put before the organisations and are not among those told, by number. */
    public List<NeedLabel> findExcept(NeedsNotIn others, Pageable page) {
        var inOrder = PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by("refNumber"));
        return needs.findAll(except(others), inOrder).stream()
                .map(NeedQueries::label)
                .toList();
    }

    public long countExcept(NeedsNotIn others) {
        return needs.count(except(others));
    }

    private Specification<NeedStatement> except(NeedsNotIn others) {
        return readable(null)
                .and((need, query, builder) -> builder.and(
                        builder.notEqual(need.get("state"), NeedState.DRAFT),
                        builder.not(need.get("id").in(others.ids(query, builder)))));
    }

    private static NeedLabel label(NeedStatement need) {
        return new NeedLabel(need.id(), need.ref(), need.title(), need.state());
    }

    /** @throws org.commonweal.kernel.NotFound for an unknown reference and for one the reader may not read */
    public NeedDetails get(String ref) {
        return details(register.readable(ref));
    }

    private NeedDetails details(NeedStatement need) {
        var cited = citations.citationsOf(need.id().subject()).stream()
                .collect(Collectors.toMap(citation -> citation.id().value(), Function.identity()));
        return new NeedDetails(
                need.id(),
                need.ref(),
                need.title(),
                need.therefore(),
                need.state(),
                WorkspaceId.of(need.space()),
                need.premises().stream()
                        .map(premise -> premise(premise, need, cited))
                        .toList(),
                endorsements(need),
                need.state() == NeedState.DRAFT ? need.missing() : List.of(),
                need.changedAt(),
                possible(need),
                need.versionNumber());
    }

    private static NeedDetails.PremiseDetails premise(Premise premise, NeedStatement need, Map<UUID, Citation> cited) {
        var behind = need.citations().entrySet().stream()
                .filter(entry -> entry.getValue().equals(premise.id()) && cited.containsKey(entry.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .map(cited::get)
                .toList();
        return new NeedDetails.PremiseDetails(premise.id(), premise.kind(), premise.text(), behind);
    }

    private List<NeedDetails.EndorsementDetails> endorsements(NeedStatement need) {
        var organisations = directory.organisations(need.endorsements().stream()
                .map(given -> new OrganisationId(given.organisation()))
                .collect(Collectors.toSet()));
        var people = directory.people(need.endorsements().stream()
                .map(given -> new PersonId(given.signatory()))
                .collect(Collectors.toSet()));
        return need.endorsements().stream()
                .map(given -> {
                    var organisation = organisations.get(new OrganisationId(given.organisation()));
                    var person = people.get(new PersonId(given.signatory()));
                    return new NeedDetails.EndorsementDetails(
                            organisation == null ? "A former organisation" : organisation.name(),
                            person == null ? "A former member" : person.name(),
                            given.at(),
                            given.remark());
                })
                .toList();
    }

    private NeedDetails.Possible possible(NeedStatement need) {
        boolean changes = register.canChange(need);
        var state = need.state();
        var organisation = changes ? register.signsFor() : null;
        boolean open = state == NeedState.PROPOSED || state == NeedState.ENDORSED;
        boolean leads = changes && register.agrees();
        return new NeedDetails.Possible(
                changes && state == NeedState.DRAFT,
                changes && state == NeedState.DRAFT && need.missing().isEmpty(),
                open && organisation != null && !need.endorsedBy(organisation),
                open && organisation != null && need.endorsedBy(organisation),
                leads && state == NeedState.ENDORSED,
                leads && state != NeedState.DRAFT);
    }
}
