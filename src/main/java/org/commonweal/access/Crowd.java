package org.commonweal.access;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonweal.identity.Directory;
import org.commonweal.identity.Standing;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;

/** Who stands behind principals at one instant; made for one question, so that each person is looked up once. */
class Crowd {

    private final Directory directory;
    private final AccessGrants grants;
    private final AccessBarriers barriers;
    private final Places places;
    private final List<RoleHolders> roles;
    private final Instant at;
    private final Map<PersonId, Standing> standings = new HashMap<>();
    private final Map<OrganisationId, Set<PersonId>> members = new HashMap<>();

    Crowd(
            Directory directory,
            AccessGrants grants,
            AccessBarriers barriers,
            Places places,
            List<RoleHolders> roles,
            Instant at) {
        this.directory = directory;
        this.grants = grants;
        this.barriers = barriers;
        this.places = places;
        this.roles = roles;
        this.at = at;
    }

    Standing standing(PersonId person) {
        return standings.computeIfAbsent(person, id -> directory.standing(id, at));
    }

    Set<PersonId> behind(Principal principal) {
        return behind(principal, new HashSet<>());
    }

    /** @param path the spaces on the way here, so that spaces shared with each other do not lead in a circle */
    private Set<PersonId> behind(Principal principal, Set<UUID> path) {
        return switch (principal.kind()) {
            case PERSON -> Set.of(new PersonId(principal.id()));
            case ORGANISATION -> principal.isAnyPartner() ? everybody() : membersOf(new OrganisationId(principal.id()));
            case REVIEW_ROLE -> holdersOf(principal);
            case WORKSPACE -> {
                if (!path.add(principal.id())) {
                    yield Set.of();
                }
                var people = readersOf(principal.id(), path);
                path.remove(principal.id());
                yield people;
            }
        };
    }

    Set<PersonId> membersOf(OrganisationId organisation) {
        return members.computeIfAbsent(organisation, id -> {
            var people = new LinkedHashSet<>(directory.membersOf(id, at));
            people.removeIf(person -> !standing(person).organisations().contains(id));
            return people;
        });
    }

    private Set<PersonId> everybody() {
        var people = new LinkedHashSet<>(directory.knownPeople());
        people.removeIf(person -> !standing(person).active());
        return people;
    }

    private Set<PersonId> holdersOf(Principal role) {
        var people = new LinkedHashSet<PersonId>();
        roles.forEach(holders -> people.addAll(holders.holdersOf(role, at)));
        return people;
    }

    /** Whoever holds READ at the space itself, without those whom a barrier keeps out of it. */
    private Set<PersonId> readersOf(UUID space, Set<UUID> path) {
        var people = new LinkedHashSet<PersonId>();
        for (var grant : grants.at(Set.of(space), at)) {
            if (grant.level().atLeast(Level.READ)) {
                people.addAll(behind(grant.principal(), path));
            }
        }
        places.stateAt(space, at)
                .filter(state -> !state.barriers().isEmpty())
                .ifPresent(state -> people.removeIf(
                        person -> tagsAgainst(standing(person)).stream().anyMatch(state.barriers()::contains)));
        return people;
    }

    Set<String> tagsAgainst(Standing standing) {
        var principals = new HashSet<UUID>();
        principals.add(standing.person().value());
        standing.organisations().forEach(organisation -> principals.add(organisation.value()));
        return tagsAgainst(principals);
    }

    Set<String> tagsAgainst(Set<UUID> principals) {
        var tags = new HashSet<String>();
        barriers.against(principals, at).forEach(barrier -> tags.add(barrier.tag()));
        return tags;
    }
}
