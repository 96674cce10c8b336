package org.commonweal.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.OpenToAll;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one permission function. Something can be read if it is published to the reader, or granted to them at READ or
 * above and cleared for them; a barrier takes away whatever is not public.
 */
@Service
@Transactional(readOnly = true)
@OpenToAll
public class Access {

    private final AccessObjects objects;
    private final ScopeLinks links;
    private final AccessGrants grants;
    private final Reaches reaches;
    private final Places places;
    private final Refusals refusals;
    private final CurrentActor actors;
    private final PortalClock clock;

    Access(
            AccessObjects objects,
            ScopeLinks links,
            AccessGrants grants,
            Reaches reaches,
            Places places,
            Refusals refusals,
            CurrentActor actors,
            PortalClock clock) {
        this.objects = objects;
        this.links = links;
        this.grants = grants;
        this.reaches = reaches;
        this.places = places;
        this.refusals = refusals;
        this.actors = actors;
        this.clock = clock;
    }

    public boolean canRead(Actor actor, SubjectRef subject) {
        return may(actor, Level.READ, subject);
    }

    public boolean may(Actor actor, Level level, SubjectRef subject) {
        return levelOf(actor, subject).atLeast(level);
    }

    /** Whether the actor of this thread may. */
    public boolean may(Level level, SubjectRef subject) {
        return may(actors.get(), level, subject);
    }

    /** The actor's level at the subject as things are now; NONE for what is not protected at all. */
    public Level levelOf(Actor actor, SubjectRef subject) {
        var object = objects.findById(subject.id()).orElse(null);
        if (object == null) {
            return Level.NONE;
        }
        var scopes = links.findByObjectId(subject.id()).stream()
                .map(ScopeLink::scope)
                .toList();
        return Verdict.on(object.state(), scopes, reaches.of(actor, clock.instant()));
    }

    /**
     * Lets the actor of this thread go on, or refuses.
     *
     * @throws NotFound if the actor may not even know of the subject
     * @throws AccessRefused if the actor knows of it but may not do this
     */
    public void require(Level level, SubjectRef subject) {
        var held = levelOf(actors.get(), subject);
        if (!held.atLeast(Level.READ) && !held.atLeast(level)) {
            refusals.note(
                    objects.findById(subject.id()).map(AccessObject::state).orElse(null), level);
        }
        if (held == Level.NONE) {
            throw new NotFound(subject);
        }
        if (!held.atLeast(level)) {
            throw new AccessRefused("access.level", Words.refusal(level));
        }
    }

    /** Whether the actor of this thread reads the subject by a right of their own, not only because it is published. */
    public boolean readsFromInside(SubjectRef subject) {
        return readsAsPublishedTo(null, subject);
    }

    /** Whether the actor of this thread could read the subject, were it published to this audience or to none. */
    public boolean readsAsPublishedTo(@Nullable Classification audience, SubjectRef subject) {
        var object = objects.findById(subject.id()).orElse(null);
        if (object == null) {
            return false;
        }
        var scopes = links.findByObjectId(subject.id()).stream()
                .map(ScopeLink::scope)
                .toList();
        var reach = reaches.of(actors.get(), clock.instant());
        return Verdict.on(object.state().publishedTo(audience), scopes, reach).atLeast(Level.READ);
    }

    /** Those of the subjects the actor can read. */
    public Set<SubjectRef> readable(Actor actor, Collection<SubjectRef> subjects) {
        return levelsOf(actor, subjects).entrySet().stream()
                .filter(entry -> entry.getValue().atLeast(Level.READ))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * The actor's level at each of the subjects, in three queries however many there are; those at NONE are left out.
     */
    public Map<SubjectRef, Level> levelsOf(Actor actor, Collection<SubjectRef> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        var reach = reaches.of(actor, clock.instant());
        var ids = subjects.stream().map(SubjectRef::id).collect(Collectors.toSet());
        var scopes = links.findByObjectIdIn(ids).stream()
                .collect(Collectors.groupingBy(
                        ScopeLink::objectId, Collectors.mapping(ScopeLink::scope, Collectors.toList())));
        var levels = new HashMap<SubjectRef, Level>();
        for (var object : objects.findByIdIn(ids)) {
            var level = Verdict.on(object.state(), scopes.getOrDefault(object.getId(), List.of()), reach);
            if (level != Level.NONE) {
                levels.put(object.subject(), level);
            }
        }
        return levels;
    }

    /** A query condition: rows whose id the actor of this thread can read at least at the level. */
    public <T> Specification<T> readable(Level level) {
        return readable(level, "id");
    }

    /** As {@link #readable(Level)}, for rows that name the protected subject in another attribute. */
    public <T> Specification<T> readable(Level level, String attribute) {
        return ReadableRows.of(reaches.of(actors.get(), clock.instant()), level, attribute);
    }

    /** The scopes at which the actor of this thread holds at least the level; for lists of spaces. */
    public Set<UUID> scopesWith(Level level) {
        return reaches.of(actors.get(), clock.instant()).scopesWith(level);
    }

    /** The grants in force at this very subject, oldest first; the caller has asked permission. */
    public List<GrantRow> grantsAt(SubjectRef subject) {
        return grants.at(Set.of(subject.id()), clock.instant()).stream()
                .map(grant -> new GrantRow(
                        grant.id(), grant.principal(), grant.level(), grant.startsAt(), grant.endsAt(), grant.reason()))
                .toList();
    }

    /** Who holds at least the level by a grant at this very subject, now. */
    public Set<Principal> holders(SubjectRef subject, Level level) {
        return grants.at(Set.of(subject.id()), clock.instant()).stream()
                .filter(grant -> grant.level().atLeast(level))
                .map(AccessGrant::principal)
                .collect(Collectors.toSet());
    }

    public Classification classificationOf(SubjectRef subject) {
        return objects.findById(subject.id())
                .map(AccessObject::classification)
                .orElseThrow(() -> new NotFound(subject));
    }

    /** Where the subject lies, from its parent upwards; for breadcrumbs and trails. */
    public Set<UUID> scopesOf(SubjectRef subject) {
        return links.findByObjectId(subject.id()).stream()
                .map(ScopeLink::scopeId)
                .collect(Collectors.toSet());
    }

    /** The space a subject lies in, whether or not it inherits from there; a space lies in itself. */
    public Optional<SubjectRef> spaceOf(SubjectRef subject) {
        var now = clock.instant();
        return places.stateAt(subject.id(), now).map(state -> places.spaceOf(state, now));
    }
}
