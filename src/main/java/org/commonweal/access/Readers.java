package org.commonweal.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commonweal.identity.Directory;
import org.commonweal.identity.Role;
import org.commonweal.identity.Standing;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Turns the permission function round: not what a person reaches, but whom a subject is reached by, and why. */
@Component
class Readers {

    private final Directory directory;
    private final AccessGrants grants;
    private final AccessBarriers barriers;
    private final Places places;
    private final ObjectProvider<RoleHolders> roles;

    Readers(
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

    /**
     * A person whom a grant or a role brings to the subject.
     *
     * @param through the grants that bring them there; empty for auditors
     * @param granted what they would hold if nothing were taken away
     * @param level what they hold
     */
    record Reader(Standing standing, List<AccessGrant> through, Level granted, Level level, boolean barred) {}

    /** An organisation that something was granted to, and what a member holds who is not named otherwise. */
    record Sharing(OrganisationId organisation, List<AccessGrant> through, Level granted, Level level, int members) {}

    /**
     * @param people everybody reached by name, organisation, space or role; not those whom only an audience reaches
     * @param forAll grants to every member of any organisation
     */
    record Found(List<Reader> people, List<Sharing> organisations, List<AccessGrant> forAll) {}

    Found of(Placed placed, Instant at) {
        var crowd = new Crowd(
                directory, grants, barriers, places, roles.orderedStream().toList(), at);
        var through = new LinkedHashMap<PersonId, List<AccessGrant>>();
        var sharings = new LinkedHashMap<OrganisationId, List<AccessGrant>>();
        var forAll = new ArrayList<AccessGrant>();
        for (var grant : grants.at(placed.scopes().stream().map(Scope::id).toList(), at)) {
            var principal = grant.principal();
            if (principal.isAnyPartner()) {
                forAll.add(grant);
                continue;
            }
            if (principal.kind() == Principal.Kind.ORGANISATION) {
                sharings.computeIfAbsent(new OrganisationId(principal.id()), id -> new ArrayList<>())
                        .add(grant);
            }
            crowd.behind(principal)
                    .forEach(person -> through.computeIfAbsent(person, id -> new ArrayList<>())
                            .add(grant));
        }
        auditors(at).forEach(auditor -> through.putIfAbsent(auditor, List.of()));
        through.replaceAll((person, held) -> both(held, forAll));
        sharings.replaceAll((organisation, held) -> both(held, forAll));
        return new Found(people(placed, crowd, through), organisations(placed, crowd, sharings), forAll);
    }

    private static List<Reader> people(Placed placed, Crowd crowd, Map<PersonId, List<AccessGrant>> through) {
        var found = new ArrayList<Reader>();
        through.forEach((person, held) -> {
            var standing = crowd.standing(person);
            if (standing.active()) {
                found.add(reader(placed, crowd, standing, held));
            }
        });
        return found;
    }

    private static Reader reader(Placed placed, Crowd crowd, Standing standing, List<AccessGrant> held) {
        var levels = Reach.highest(held);
        var ceiling = Reaches.ceiling(standing);
        var barred = placed.state().barriers().isEmpty() ? Set.<String>of() : crowd.tagsAgainst(standing);
        var reach = new Reach(ceiling, Reaches.clearance(standing), levels, barred);
        var granted = levels.values().stream().reduce(ceiling, Level::or);
        return new Reader(standing, held, granted, Verdict.on(placed, reach), Verdict.barred(placed.state(), reach));
    }

    private List<Sharing> organisations(Placed placed, Crowd crowd, Map<OrganisationId, List<AccessGrant>> sharings) {
        var found = new ArrayList<Sharing>();
        sharings.forEach((organisation, held) -> {
            var levels = Reach.highest(held);
            var reach = new Reach(
                    Level.NONE, clearance(organisation), levels, crowd.tagsAgainst(Set.of(organisation.value())));
            var granted = levels.values().stream().reduce(Level.NONE, Level::or);
            int members = crowd.membersOf(organisation).size();
            found.add(new Sharing(organisation, held, granted, Verdict.on(placed, reach), members));
        });
        return found;
    }

    private Classification clearance(OrganisationId organisation) {
        return directory.organisation(organisation).home() ? Classification.RESTRICTED : Classification.PARTNER;
    }

    private static List<AccessGrant> both(List<AccessGrant> own, List<AccessGrant> forAll) {
        return Stream.concat(own.stream(), forAll.stream()).toList();
    }

    private List<PersonId> auditors(Instant at) {
        return directory
                .homeCouncil()
                .map(council -> directory.holders(Role.AUDITOR, council.id(), at))
                .orElse(List.of());
    }
}
