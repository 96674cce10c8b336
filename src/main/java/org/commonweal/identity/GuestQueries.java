package org.commonweal.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Guests: all for administrators and auditors, one's own for sponsors. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class GuestQueries {

    private final Guests guests;
    private final People people;
    private final Stewards stewards;
    private final CurrentActor actors;
    private final PortalClock clock;

    GuestQueries(Guests guests, People people, Stewards stewards, CurrentActor actors, PortalClock clock) {
        this.guests = guests;
        this.people = people;
        this.stewards = stewards;
        this.actors = actors;
        this.clock = clock;
    }

    /** Those whose access ends first come first. */
    public List<GuestRow> findRows(Pageable page) {
        var sorted = page.getSort().isSorted()
                ? page
                : PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by("endsOn"));
        return rows(guests.findAll(visible(), sorted).getContent());
    }

    public long countRows() {
        return guests.count(visible());
    }

    /** The person's access as a guest, when the reader may see it. */
    Optional<GuestRow> find(PersonId person) {
        return guests.findByPersonId(person.value()).map(List::of).map(this::rows).stream()
                .flatMap(List::stream)
                .findFirst();
    }

    /** The actor's guests who need renewing or ending. */
    List<GuestRow> dueFor(PersonId sponsor, int limit) {
        return rows(guests.dueFor(sponsor.value(), clock.today().plusDays(GuestAccess.RENEWAL_DAYS))).stream()
                .limit(limit)
                .toList();
    }

    private Specification<GuestAccess> visible() {
        if (stewards.overseer()) {
            return Specification.unrestricted();
        }
        var me = actors.get().requirePerson().value();
        return (root, query, criteria) -> criteria.equal(root.get("sponsorId"), me);
    }

    private List<GuestRow> rows(List<GuestAccess> found) {
        var ids = found.stream()
                .flatMap(guest ->
                        Stream.of(guest.person().value(), guest.sponsor().value()))
                .distinct()
                .toList();
        Map<PersonId, Person> named =
                people.findByIdIn(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return found.stream().map(guest -> row(guest, named)).toList();
    }

    private GuestRow row(GuestAccess guest, Map<PersonId, Person> named) {
        var person = named.get(guest.person());
        var sponsor = named.get(guest.sponsor());
        return new GuestRow(
                guest.person(),
                person == null ? "" : person.displayName(),
                person == null ? "" : person.email(),
                guest.affiliation(),
                guest.purpose(),
                guest.sponsor(),
                sponsor == null ? "" : sponsor.displayName(),
                guest.endsOn(),
                guest.stateOn(clock.today()),
                guest.lastSeenAt());
    }
}
