package org.commonweal.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.identity.Directory;
import org.commonweal.identity.Role;
import org.commonweal.identity.Standing;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PerReading;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Works out a reader's reach from standing, grants and barriers; nothing is remembered from one command to the next.
 */
@Component
class Reaches {

    private final Directory directory;
    private final AccessGrants grants;
    private final AccessBarriers barriers;
    private final Places places;
    private final ObjectProvider<RoleHolders> roles;
    private final PerReading<Actor, Reach> known = new PerReading<>();

    Reaches(
            Directory directory,
            AccessGrants grants,
            AccessBarriers barriers,
            Places places,
            ObjectProvider<RoleHolders> roles) {
        this.directory = directory;
        this.grants = grants;
        this.barriers = barriers;
        this.places = places;
        this.roles = roles;
    }

    /** What the actor reaches now. */
    Reach of(Actor actor, Instant now) {
        return actor.isSystem() ? Reach.OF_THE_PORTAL : known.get(actor, reader -> fresh(reader, now));
    }

    private Reach fresh(Actor actor, Instant at) {
        var viewedOrganisation = actor.viewingAs();
        if (viewedOrganisation != null) {
            return asMemberOf(viewedOrganisation, at).lookingOnly();
        }
        var person = actor.person();
        return person == null ? Reach.OF_A_VISITOR : of(directory.standingNow(person), at);
    }

    Reach of(Standing standing, Instant at) {
        if (!standing.active()) {
            return Reach.OF_A_VISITOR;
        }
        var principals = new HashSet<Principal>();
        principals.add(Principal.of(standing.person()));
        principals.add(Principal.anyPartner());
        standing.organisations().forEach(organisation -> principals.add(Principal.of(organisation)));
        roles.forEach(holders -> principals.addAll(holders.rolesOf(standing.person(), at)));
        return reach(principals, clearance(standing), ceiling(standing), at);
    }

    /** The reach of an organisation's member who holds nothing personally. */
    Reach asMemberOf(OrganisationId organisation, Instant at) {
        var clearance =
                directory.organisation(organisation).home() ? Classification.RESTRICTED : Classification.PARTNER;
        return reach(Set.of(Principal.of(organisation), Principal.anyPartner()), clearance, Level.NONE, at);
    }

    static Classification clearance(Standing standing) {
        return standing.council() == null ? Classification.PARTNER : Classification.RESTRICTED;
    }

    static Level ceiling(Standing standing) {
        var council = standing.council();
        return council != null && standing.hasAt(council, Role.AUDITOR) ? Level.READ : Level.NONE;
    }

    private Reach reach(Set<Principal> principals, Classification clearance, Level ceiling, Instant at) {
        var barred = barredFrom(principals, at);
        var held = new ArrayList<AccessGrant>();
        var waiting = principals;
        var spaces = new HashSet<UUID>();
        while (!waiting.isEmpty()) {
            var found = heldBy(waiting, at);
            held.addAll(found);
            waiting = membershipsIn(found, barred, spaces, at);
        }
        return new Reach(ceiling, clearance, Reach.highest(held), barred);
    }

    private List<AccessGrant> heldBy(Set<Principal> principals, Instant at) {
        var kinds = principals.stream().map(Principal::kind).collect(Collectors.toSet());
        var ids = principals.stream().map(Principal::id).collect(Collectors.toSet());
        return grants.heldBy(kinds, ids, at).stream()
                .filter(grant -> principals.contains(grant.principal()))
                .toList();
    }

    /** Whoever may read a space holds what was given to its members; not so whom a barrier keeps out of it. */
    private Set<Principal> membershipsIn(List<AccessGrant> grants, Set<String> barred, Set<UUID> known, Instant at) {
        var fresh = grants.stream()
                .filter(grant -> grant.level().atLeast(Level.READ))
                .map(grant -> grant.subject().id())
                .filter(known::add)
                .collect(Collectors.toSet());
        if (!barred.isEmpty()) {
            places.statesAt(fresh, at).stream()
                    .filter(state -> state.barriers().stream().anyMatch(barred::contains))
                    .forEach(state -> fresh.remove(state.subject().id()));
        }
        return fresh.stream()
                .map(id -> new Principal(Principal.Kind.WORKSPACE, id, ""))
                .collect(Collectors.toSet());
    }

    private Set<String> barredFrom(Set<Principal> principals, Instant at) {
        var ids = principals.stream()
                .filter(Principal::canBeBarred)
                .map(Principal::id)
                .toList();
        return barriers.against(ids, at).stream().map(AccessBarrier::tag).collect(Collectors.toUnmodifiableSet());
    }
}
