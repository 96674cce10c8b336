package org.commonweal.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.identity.Directory;
import org.commonweal.identity.Role;
import org.commonweal.identity.Standing;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.OrganisationId;
import org.springframework.stereotype.Component;

/** Works out a reader's reach from standing, grants and barriers; nothing is remembered between commands. */
@Component
class Reaches {

    private final Directory directory;
    private final AccessGrants grants;
    private final AccessBarriers barriers;

    Reaches(Directory directory, AccessGrants grants, AccessBarriers barriers) {
        this.directory = directory;
        this.grants = grants;
        this.barriers = barriers;
    }

    Reach of(Actor actor, Instant at) {
        if (actor.isSystem()) {
            return new Reach(Level.MANAGE, Classification.CONFIDENTIAL, Map.of(), Set.of());
        }
        var viewedOrganisation = actor.viewingAs();
        if (viewedOrganisation != null) {
            return asMemberOf(viewedOrganisation, at);
        }
        var person = actor.person();
        return person == null ? Reach.nothing() : of(directory.standing(person, at), at);
    }

    Reach of(Standing standing, Instant at) {
        if (!standing.active()) {
            return Reach.nothing();
        }
        var organisations =
                standing.organisations().stream().map(OrganisationId::value).collect(Collectors.toSet());
        organisations.add(Principal.anyPartner().id());
        boolean auditor = standing.council() != null && standing.hasAt(standing.council(), Role.AUDITOR);
        var clearance = standing.council() == null ? Classification.PARTNER : Classification.RESTRICTED;
        return reach(
                Set.of(standing.person().value()), organisations, clearance, auditor ? Level.READ : Level.NONE, at);
    }

    /** The reach of an organisation's member who holds nothing personally. */
    Reach asMemberOf(OrganisationId organisation, Instant at) {
        var clearance =
                directory.organisation(organisation).home() ? Classification.RESTRICTED : Classification.PARTNER;
        return reach(
                Set.of(), Set.of(organisation.value(), Principal.anyPartner().id()), clearance, Level.NONE, at);
    }

    private Reach reach(
            Set<UUID> people, Set<UUID> organisations, Classification clearance, Level ceiling, Instant at) {
        var held = new ArrayList<AccessGrant>();
        Reach.principals(people, organisations).forEach((kind, ids) -> {
            if (!ids.isEmpty()) {
                held.addAll(grants.heldBy(kind, ids, at));
            }
        });
        var spaces = held.stream()
                .filter(grant -> grant.level().atLeast(Level.READ))
                .map(grant -> grant.subject().id())
                .collect(Collectors.toSet());
        if (!spaces.isEmpty()) {
            held.addAll(grants.heldBy(Principal.Kind.WORKSPACE, spaces, at));
        }
        var all = new HashSet<>(people);
        all.addAll(organisations);
        var barred = all.isEmpty()
                ? Set.<String>of()
                : barriers.against(all, at).stream().map(AccessBarrier::tag).collect(Collectors.toUnmodifiableSet());
        return new Reach(ceiling, clearance, Reach.highest(held), barred);
    }
}
