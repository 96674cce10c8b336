package org.commonweal.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organisations for whoever is signed in; their members for those who look after them. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class OrganisationQueries {

    private final Organisations organisations;
    private final Memberships memberships;
    private final People people;
    private final Stewards stewards;
    private final PortalClock clock;

    OrganisationQueries(
            Organisations organisations, Memberships memberships, People people, Stewards stewards, PortalClock clock) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.people = people;
        this.stewards = stewards;
        this.clock = clock;
    }

    /** Organisations whose name or code contains the text; closed ones only for those who oversee the portal. */
    public List<OrganisationRow> findRows(String text, Pageable page) {
        var found = organisations.findAll(matching(text), page).getContent();
        var members = memberships
                .allAt(found.stream().map(one -> one.id().value()).toList(), clock.instant())
                .stream()
                .collect(Collectors.groupingBy(
                        Membership::organisation, Collectors.mapping(Membership::person, Collectors.toSet())));
        return found.stream()
                .map(one -> new OrganisationRow(
                        one.id(),
                        one.code(),
                        one.name(),
                        one.kind(),
                        one.status(),
                        members.getOrDefault(one.id(), java.util.Set.of()).size()))
                .toList();
    }

    public long countRows(String text) {
        return organisations.count(matching(text));
    }

    private Specification<Organisation> matching(String text) {
        var pattern = "%" + text.strip().toLowerCase(Locale.ROOT).replace("%", "") + "%";
        boolean all = stewards.overseer();
        return (root, query, criteria) -> {
            var named = criteria.or(
                    criteria.like(criteria.lower(root.get("name")), pattern),
                    criteria.like(criteria.lower(root.get("code")), pattern));
            return all ? named : criteria.and(named, criteria.notEqual(root.get("status"), OrganisationStatus.CLOSED));
        };
    }

    public OrganisationDetails getDetails(OrganisationId id) {
        var found = organisations
                .findById(id.value())
                .filter(one -> one.status() != OrganisationStatus.CLOSED || stewards.overseer())
                .orElseThrow(() -> new NotFound(id.subject()));
        return new OrganisationDetails(
                found.id(),
                found.versionNumber(),
                found.code(),
                found.name(),
                found.about(),
                found.kind(),
                found.status(),
                found.home(),
                found.identifiers().stream()
                        .sorted(Comparator.comparing(OrganisationIdentifier::scheme))
                        .toList(),
                found.domains().stream().sorted().toList(),
                stewards.looksAfter(id),
                stewards.administrator());
    }

    /** The organisation's people by name; for those who look after them, and the auditors. */
    public List<MemberRow> members(OrganisationId id) {
        if (!stewards.overseer()) {
            stewards.requireLooksAfter(id);
        }
        var organisation = organisations.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
        var held = memberships.allAt(List.of(id.value()), clock.instant());
        Map<PersonId, Person> named =
                people.findByIdIn(held.stream().map(one -> one.person().value()).toList()).stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        return held.stream()
                .filter(one -> named.containsKey(one.person()))
                .map(one -> row(one, java.util.Objects.requireNonNull(named.get(one.person())), organisation))
                .sorted(Comparator.comparing(MemberRow::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    static MemberRow row(Membership membership, Person person, Organisation organisation) {
        return new MemberRow(
                person.id(),
                person.displayName(),
                person.email(),
                person.status(),
                organisation.id(),
                organisation.name(),
                membership.roles(),
                membership.fromProvider());
    }
}
