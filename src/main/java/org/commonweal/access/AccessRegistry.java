package org.commonweal.access;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.commonweal.identity.OpenToAll;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;
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
    private final Announcer announcer;
    private final PortalClock clock;

    AccessRegistry(
            AccessObjects objects,
            AccessPasts pasts,
            AccessGrants grants,
            AccessBarriers barriers,
            Scopes scopes,
            Announcer announcer,
            PortalClock clock) {
        this.objects = objects;
        this.pasts = pasts;
        this.grants = grants;
        this.barriers = barriers;
        this.scopes = scopes;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** Puts a new subject under protection, inheriting the grants of its parent when it has one. */
    public void protect(SubjectRef subject, @Nullable SubjectRef parent, Classification classification) {
        var parentId = parent == null ? null : parent.id();
        scopes.hold(parentId, subject.id());
        var object = new AccessObject(subject, parentId, classification, clock.instant());
        objects.save(object);
        scopes.write(object);
        announcer.say(object.state(), "access.protected", Map.of("classification", classification.name()));
    }

    /** Moves a subject below another one; its grants follow the new place. */
    public void move(SubjectRef subject, SubjectRef newParent) {
        scopes.hold(newParent.id(), subject.id());
        var object = held(subject);
        object.moveTo(newParent.id(), changeOf(object));
        settle(object, "access.moved", Map.of("to", newParent.toString()));
    }

    /** Lets a subject inherit the grants above it, or cuts it off from them. */
    public void inherit(SubjectRef subject, boolean inherits) {
        var object = held(subject);
        if (object.inherits() == inherits) {
            return;
        }
        object.inherit(inherits, changeOf(object));
        settle(object, inherits ? "access.inherits" : "access.cutOff", Map.of());
    }

    public void classify(SubjectRef subject, Classification classification) {
        var object = held(subject);
        var before = object.classification();
        if (before == classification) {
            return;
        }
        object.classify(classification, changeOf(object));
        var values = Map.of("from", before.name(), "classification", classification.name());
        if (before == Classification.CONFIDENTIAL || classification == Classification.CONFIDENTIAL) {
            settle(object, "access.classified", values);
        } else {
            keep(object, "access.classified", values);
        }
    }

    /** Publishes a subject to an audience: everyone, all partners, or all of the council. */
    public void publish(SubjectRef subject, Classification audience) {
        var object = held(subject);
        object.publishTo(audience, changeOf(object));
        keep(object, "access.published", Map.of("audience", audience.name()));
    }

    public void withdraw(SubjectRef subject) {
        var object = held(subject);
        object.publishTo(null, changeOf(object));
        keep(object, "access.withdrawn", Map.of());
    }

    /** Marks a subject with the tags of the barriers that stand around it. */
    public void setBarriers(SubjectRef subject, Set<String> tags) {
        var object = held(subject);
        object.setBarriers(tags, changeOf(object));
        keep(object, "access.barriersSet", Map.of("tags", String.join(" ", tags)));
    }

    /** Bars a person or organisation from everything with the tag. */
    public void bar(String tag, Principal principal, String reason) {
        barriers.save(new AccessBarrier(tag, principal, clock.instant(), reason));
        announcer.say(subjectOf(principal), "access.barred", null, Map.of("tag", tag));
    }

    public void unbar(String tag, Principal principal) {
        for (var barrier : barriers.open(tag, principal.kind(), principal.id())) {
            barrier.end(clock.instant());
            barriers.save(barrier);
            announcer.say(subjectOf(principal), "access.unbarred", null, Map.of("tag", tag));
        }
    }

    /** Gives a principal a level from now on, until {@code to} when that is set. */
    public GrantId grant(SubjectRef subject, Principal principal, Level level, @Nullable Instant to, String reason) {
        var grant = grants.save(new AccessGrant(subject, principal, level, clock.instant(), to, reason));
        announcer.say(subject, "access.granted", grant.values());
        return grant.id();
    }

    public void endGrant(GrantId id) {
        var grant = grants.findById(id.value()).orElseThrow(() -> new NotFound("Grant"));
        grant.end(clock.instant());
        grants.save(grant);
        announcer.say(grant.subject(), "access.grantEnded", grant.values());
    }

    /** Ends every grant the principal holds directly at the subject. */
    public void endGrants(SubjectRef subject, Principal principal) {
        grants.at(Set.of(subject.id()), clock.instant()).stream()
                .filter(grant -> grant.principal().equals(principal))
                .forEach(grant -> endGrant(grant.id()));
    }

    /** The subject, held so that nobody else changes it or puts something below it meanwhile. */
    private AccessObject held(SubjectRef subject) {
        var object = objects.findById(subject.id()).orElseThrow(() -> new NotFound(subject));
        scopes.hold(subject.id(), null);
        return object;
    }

    /** Keeps how the object stood until now; the instant that ends it begins what comes next. */
    private Instant changeOf(AccessObject object) {
        var at = clock.instant();
        pasts.save(new AccessPast(object, at));
        return at;
    }

    private void settle(AccessObject object, String action, Map<String, String> values) {
        objects.save(object);
        scopes.rebuild(object).forEach(below -> announcer.say(below, "access.followed", Map.of()));
        announcer.say(object.state(), action, values);
    }

    private void keep(AccessObject object, String action, Map<String, String> values) {
        objects.save(object);
        announcer.say(object.state(), action, values);
    }

    private static SubjectRef subjectOf(Principal principal) {
        return principal.kind() == Principal.Kind.PERSON
                ? new PersonId(principal.id()).subject()
                : new OrganisationId(principal.id()).subject();
    }
}
