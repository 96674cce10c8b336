package org.commonweal.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.search.ReaderScopes;
import org.springframework.stereotype.Component;

/** Gives search the same rights the permission function sees. */
@Component
class AccessReaderScopes implements ReaderScopes {

    private final AccessObjects objects;
    private final ScopeLinks links;
    private final Reaches reaches;
    private final PortalClock clock;

    AccessReaderScopes(AccessObjects objects, ScopeLinks links, Reaches reaches, PortalClock clock) {
        this.objects = objects;
        this.links = links;
        this.reaches = reaches;
        this.clock = clock;
    }

    @Override
    public Reader reader(Actor actor) {
        var reach = reaches.of(actor, clock.instant());
        return new Reader(
                reach.everything(),
                reach.clearance().downwards(),
                reach.scopesWith(Level.READ),
                reach.clearance().downwards(),
                reach.barred());
    }

    @Override
    public Set<UUID> readable(Actor actor, Collection<SubjectRef> subjects) {
        var reach = reaches.of(actor, clock.instant());
        var ids = subjects.stream().map(SubjectRef::id).toList();
        var scopes = links.findByObjectIdIn(ids).stream()
                .collect(Collectors.groupingBy(
                        ScopeLink::objectId, Collectors.mapping(ScopeLink::scope, Collectors.toList())));
        return objects.findByIdIn(ids).stream()
                .filter(object -> Verdict.on(object.state(), scopes.getOrDefault(object.getId(), List.of()), reach)
                        .atLeast(Level.READ))
                .map(AccessObject::getId)
                .collect(Collectors.toSet());
    }

    @Override
    public EntryRights rights(SubjectRef subject) {
        var object = objects.findById(subject.id()).orElse(null);
        if (object == null) {
            return new EntryRights("", Set.of(), Set.of(), Classification.CONFIDENTIAL.name(), Set.of());
        }
        var scopes = links.findByObjectId(subject.id());
        Set<UUID> trusted = scopes.stream()
                .filter(ScopeLink::trusted)
                .map(ScopeLink::scopeId)
                .collect(Collectors.toSet());
        var audience = object.state().audience();
        return new EntryRights(
                audience == null ? "" : audience.name(),
                scopes.stream().map(ScopeLink::scopeId).collect(Collectors.toSet()),
                trusted,
                object.classification().name(),
                object.barriers());
    }
}
