package org.commonweal.access;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.OpenToAll;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where modules write what is protected and by whom it may be reached. It asks no permission itself: the owning module
 * has done so in its command, in whose transaction every call takes part.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@OpenToAll
public class AccessRegistry {

    private final AccessObjects objects;
    private final AccessPasts pasts;
    private final AccessGrants grants;
    private final AccessBarriers barriers;
    private final Scopes scopes;
    private final CurrentActor actors;
    private final PortalClock clock;
    private final ApplicationEventPublisher events;

    AccessRegistry(
            AccessObjects objects,
            AccessPasts pasts,
            AccessGrants grants,
            AccessBarriers barriers,
            Scopes scopes,
            CurrentActor actors,
            PortalClock clock,
            ApplicationEventPublisher events) {
        this.objects = objects;
        this.pasts = pasts;
        this.grants = grants;
        this.barriers = barriers;
        this.scopes = scopes;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** Puts a new subject under protection, inheriting the grants of its parent when it has one. */
    public void protect(SubjectRef subject, @Nullable SubjectRef parent, Classification classification) {
        var object = new AccessObject(subject, parent == null ? null : parent.id(), classification, clock.instant());
        objects.save(object);
        scopes.rebuild(object);
        announce(subject, "access.protected", Map.of("classification", classification.name()));
    }

    /** Moves a subject below another one; its grants follow the new place. */
    public void move(SubjectRef subject, SubjectRef newParent) {
        var object = changing(subject);
        object.moveTo(newParent.id(), clock.instant());
        settle(object, "access.moved", Map.of("to", newParent.toString()));
    }

    /** Lets a subject inherit the grants above it, or cuts it off from them. */
    public void inherit(SubjectRef subject, boolean inherits) {
        var object = changing(subject);
        object.inherit(inherits, clock.instant());
        settle(object, inherits ? "access.inherits" : "access.cutOff", Map.of());
    }

    public void classify(SubjectRef subject, Classification classification) {
        var object = changing(subject);
        if (object.classification() == classification) {
            return;
        }
        object.classify(classification, clock.instant());
        settle(object, "access.classified", Map.of("classification", classification.name()));
    }

    /** Publishes a subject to an audience: everyone, all partners, or all of the council. */
    public void publish(SubjectRef subject, Classification audience) {
        var object = changing(subject);
        object.publishTo(audience, clock.instant());
        objects.save(object);
        announce(subject, "access.published", Map.of("audience", audience.name()));
    }

    public void withdraw(SubjectRef subject) {
        var object = changing(subject);
        object.publishTo(null, clock.instant());
        objects.save(object);
        announce(subject, "access.withdrawn", Map.of());
    }

    /** Marks a subject with the tags of the barriers that stand around it. */
    public void setBarriers(SubjectRef subject, Set<String> tags) {
        var object = changing(subject);
        object.setBarriers(tags, clock.instant());
        objects.save(object);
        announce(subject, "access.barriersSet", Map.of("tags", String.join(" ", tags)));
    }

    /** Bars a person or organisation from everything with the tag. */
    public void bar(String tag, Principal principal, String reason) {
        barriers.save(new AccessBarrier(tag, principal, clock.instant(), reason));
    }

    public void unbar(String tag, Principal principal) {
        for (var barrier : barriers.open(tag, principal.id())) {
            barrier.end(clock.instant());
            barriers.save(barrier);
        }
    }

    /** Gives a principal a level from now on, until {@code to} when that is set. */
    public GrantId grant(SubjectRef subject, Principal principal, Level level, @Nullable Instant to, String reason) {
        var grant = grants.save(new AccessGrant(subject, principal, level, clock.instant(), to, reason));
        var values = new HashMap<String, String>();
        values.put("principal", principal.kind() + ":" + principal.id());
        values.put("level", level.name());
        announce(subject, "access.granted", values);
        return grant.id();
    }

    public void endGrant(GrantId id) {
        var grant = grants.findById(id.value()).orElseThrow(() -> new NotFound("Grant"));
        grant.end(clock.instant());
        grants.save(grant);
        var principal = grant.principal();
        announce(
                grant.subject(),
                "access.grantEnded",
                Map.of(
                        "principal",
                        principal.kind() + ":" + principal.id(),
                        "level",
                        grant.level().name()));
    }

    /** Ends every grant the principal holds directly at the subject. */
    public void endGrants(SubjectRef subject, Principal principal) {
        grants.at(Set.of(subject.id()), clock.instant()).stream()
                .filter(grant -> grant.principal().equals(principal))
                .forEach(grant -> endGrant(grant.id()));
    }

    private AccessObject changing(SubjectRef subject) {
        var object = objects.findById(subject.id()).orElseThrow(() -> new NotFound(subject));
        pasts.save(new AccessPast(object, clock.instant()));
        return object;
    }

    private void settle(AccessObject object, String action, Map<String, String> values) {
        objects.save(object);
        scopes.rebuild(object).forEach(below -> announce(below, "access.followed", Map.of()));
        announce(object.subject(), action, values);
    }

    private void announce(SubjectRef subject, String action, Map<String, String> values) {
        events.publishEvent(new AccessChanged(subject, action, actors.get(), clock.instant(), values));
    }
}
