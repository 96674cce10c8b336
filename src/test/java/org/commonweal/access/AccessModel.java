package org.commonweal.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.SubjectRef;

/** The permission function written down a second time, as plainly as possible and over plain collections. */
class AccessModel {

    static class Thing {
        SubjectRef subject;
        SubjectRef parent;
        boolean inherits = true;
        Classification classification;
        Classification publishedTo;
        Set<String> barriers = Set.of();
    }

    record Given(SubjectRef subject, Principal principal, Level level, GrantId id) {}

    record Bar(String tag, Principal principal) {}

    final OrganisationId council;
    final PersonId auditor;
    final Map<SubjectRef, Thing> things = new LinkedHashMap<>();
    final Map<PersonId, Set<OrganisationId>> people = new LinkedHashMap<>();
    final List<Given> grants = new ArrayList<>();
    final List<Bar> bars = new ArrayList<>();
    final Map<Principal, Set<PersonId>> roles = new HashMap<>();

    AccessModel(OrganisationId council, PersonId auditor) {
        this.council = council;
        this.auditor = auditor;
        people.put(auditor, Set.of(council));
    }

    Level level(PersonId person, SubjectRef subject) {
        var thing = things.get(subject);
        if (people.get(person).isEmpty()) {
            return thing.publishedTo == Classification.PUBLIC ? Level.READ : Level.NONE;
        }
        if (barred(person, thing)) {
            return thing.publishedTo == Classification.PUBLIC ? Level.READ : Level.NONE;
        }
        var clearance = people.get(person).contains(council) ? Classification.RESTRICTED : Classification.PARTNER;
        boolean published = thing.publishedTo == Classification.PUBLIC
                || thing.publishedTo != null
                        && clearance.compareTo(thing.publishedTo) >= 0
                        && clearance.compareTo(thing.classification) >= 0;
        var level = published ? Level.READ : Level.NONE;
        if (person.equals(auditor)) {
            level = max(level, Level.READ);
        }
        var anywhere = person.equals(auditor) ? Level.READ : Level.NONE;
        var trusted = Level.NONE;
        for (var above = thing; above != null; above = above.inherits ? things.get(above.parent) : null) {
            var held = heldAt(person, above.subject);
            anywhere = max(anywhere, held);
            if (above == thing || above.classification == Classification.CONFIDENTIAL) {
                trusted = max(trusted, held);
            }
        }
        boolean cleared = person.equals(auditor)
                || clearance.compareTo(thing.classification) >= 0
                || trusted.compareTo(Level.READ) >= 0;
        return max(level, cleared ? anywhere : trusted);
    }

    private Level heldAt(PersonId person, SubjectRef scope) {
        var highest = Level.NONE;
        for (var grant : grants) {
            if (grant.subject().equals(scope) && isBehind(person, grant.principal(), new HashSet<>())) {
                highest = max(highest, grant.level());
            }
        }
        return highest;
    }

    private boolean isBehind(PersonId person, Principal principal, Set<UUID> path) {
        return switch (principal.kind()) {
            case PERSON -> principal.id().equals(person.value());
            case ORGANISATION ->
                principal.isAnyPartner() || people.get(person).contains(new OrganisationId(principal.id()));
            case REVIEW_ROLE -> roles.getOrDefault(principal, Set.of()).contains(person);
            case WORKSPACE -> {
                var space = things.values().stream()
                        .filter(thing -> thing.subject.id().equals(principal.id()))
                        .findFirst()
                        .orElseThrow();
                if (barred(person, space) || path.contains(principal.id())) {
                    yield false;
                }
                var further = new HashSet<>(path);
                further.add(principal.id());
                yield grants.stream()
                        .filter(grant -> grant.subject().equals(space.subject))
                        .filter(grant -> grant.level().compareTo(Level.READ) >= 0)
                        .anyMatch(grant -> isBehind(person, grant.principal(), further));
            }
        };
    }

    private boolean barred(PersonId person, Thing thing) {
        return bars.stream()
                .filter(bar -> thing.barriers.contains(bar.tag()))
                .anyMatch(bar -> bar.principal().kind() == Principal.Kind.PERSON
                        ? bar.principal().id().equals(person.value())
                        : people.get(person)
                                .contains(new OrganisationId(bar.principal().id())));
    }

    Map<PersonId, Map<SubjectRef, Level>> snapshot() {
        var snapshot = new HashMap<PersonId, Map<SubjectRef, Level>>();
        people.keySet().forEach(person -> {
            var levels = new HashMap<SubjectRef, Level>();
            things.keySet().forEach(subject -> {
                var level = level(person, subject);
                if (level != Level.NONE) {
                    levels.put(subject, level);
                }
            });
            snapshot.put(person, levels);
        });
        return snapshot;
    }

    private static Level max(Level one, Level other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
