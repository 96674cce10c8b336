package org.commonweal.identity;

import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People for those who look after them: everybody for administrators and auditors, else one's own organisations'. */
@Service
@Transactional(readOnly = true)
@RequiresRole({Role.ADMINISTRATOR, Role.AUDITOR, Role.ORG_ADMIN})
public class PeopleQueries {

    private final People people;
    private final Organisations organisations;
    private final Memberships memberships;
    private final GuestQueries guests;
    private final Stewards stewards;
    private final PortalClock clock;

    PeopleQueries(
            People people,
            Organisations organisations,
            Memberships memberships,
            GuestQueries guests,
            Stewards stewards,
            PortalClock clock) {
        this.people = people;
        this.organisations = organisations;
        this.memberships = memberships;
        this.guests = guests;
        this.stewards = stewards;
        this.clock = clock;
    }

    /** People whose name or address contains the text. */
    public List<PersonRow> findRows(String text, @Nullable PersonStatus status, Pageable page) {
        var found = people.findAll(matching(text, status), page).getContent();
        var places = memberships.ofAll(
                found.stream().map(person -> person.id().value()).toList(), clock.instant());
        var names = names(places);
        return found.stream()
                .map(person -> new PersonRow(
                        person.id(),
                        person.displayName(),
                        person.email(),
                        person.status(),
                        places.stream()
                                .filter(place -> place.person().equals(person.id()))
                                .map(place -> named(names, place.organisation()))
                                .distinct()
                                .sorted()
                                .toList()))
                .toList();
    }

    public long countRows(String text, @Nullable PersonStatus status) {
        return people.count(matching(text, status));
    }

    private Specification<Person> matching(String text, @Nullable PersonStatus status) {
        var pattern = "%" + text.strip().toLowerCase(Locale.ROOT).replace("%", "") + "%";
        var now = clock.instant();
        Set<UUID> within = stewards.overseer()
                ? Set.of()
                : stewards.ownOrganisations().stream()
                        .map(OrganisationId::value)
                        .collect(Collectors.toSet());
        boolean all = stewards.overseer();
        return (root, query, criteria) -> {
            var conditions = new ArrayList<Predicate>();
            conditions.add(criteria.or(
                    criteria.like(criteria.lower(root.get("displayName")), pattern),
                    criteria.like(root.get("email"), pattern)));
            if (status != null) {
                conditions.add(criteria.equal(root.get("status"), status));
            }
            if (!all) {
                var mine = query.subquery(UUID.class);
                var place = mine.from(Membership.class);
                mine.select(place.get("personId"))
                        .where(
                                place.get("organisationId").in(within),
                                criteria.lessThanOrEqualTo(place.get("startsAt"), now),
                                criteria.or(
                                        criteria.isNull(place.get("endsAt")),
                                        criteria.greaterThan(place.get("endsAt"), now)));
                conditions.add(root.get("id").in(mine));
            }
            return criteria.and(conditions);
        };
    }

    public PersonDetails getDetails(PersonId id) {
        var person = people.findById(id.value()).orElseThrow(() -> new NotFound(id.subject()));
        var places = memberships.ofAll(List.of(id.value()), clock.instant());
        boolean all = stewards.overseer();
        if (!all && places.stream().map(Membership::organisation).noneMatch(stewards::looksAfter)) {
            throw new NotFound(id.subject());
        }
        Map<OrganisationId, Organisation> known = organisations(places);
        var shown = places.stream()
                .filter(place -> all || stewards.looksAfter(place.organisation()))
                .map(place -> OrganisationQueries.row(
                        place, person, java.util.Objects.requireNonNull(known.get(place.organisation()))))
                .sorted(Comparator.comparing(MemberRow::organisationName))
                .toList();
        boolean manageable = stewards.administrator()
                || places.stream().map(Membership::organisation).allMatch(stewards::looksAfter);
        return new PersonDetails(
                id,
                person.versionNumber(),
                person.displayName(),
                person.email(),
                person.status(),
                shown,
                guests.find(id).orElse(null),
                manageable);
    }

    private Map<OrganisationId, Organisation> organisations(List<Membership> places) {
        return organisations
                .findByIdIn(places.stream()
                        .map(place -> place.organisation().value())
                        .toList())
                .stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    private Map<OrganisationId, String> names(List<Membership> places) {
        return organisations(places).values().stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
    }

    private static String named(Map<OrganisationId, String> names, OrganisationId id) {
        return names.getOrDefault(id, "");
    }
}
