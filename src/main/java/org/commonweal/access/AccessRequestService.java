package org.commonweal.access;

import java.time.Instant;
import java.util.Map;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people ask for what they know of but cannot read, and managers answer. */
@Service
@Transactional
@SignedIn
public class AccessRequestService {

    private final AccessRequests requests;
    private final Access access;
    private final AccessRegistry registry;
    private final Announcer announcer;
    private final CurrentActor actors;
    private final PortalClock clock;

    AccessRequestService(
            AccessRequests requests,
            Access access,
            AccessRegistry registry,
            Announcer announcer,
            CurrentActor actors,
            PortalClock clock) {
        this.requests = requests;
        this.access = access;
        this.registry = registry;
        this.announcer = announcer;
        this.actors = actors;
        this.clock = clock;
    }

    /** Asks for READ; whoever has asked already gets their open request back. */
    public AccessRequestId request(SubjectRef subject, String purpose) {
        var actor = actors.get();
        access.require(Level.EXISTS, subject);
        if (access.may(Level.READ, subject)) {
            throw new RuleViolation("access.readableAlready", "You can read this already. Reload the page.");
        }
        var latest = requests.findFirstBySubjectIdAndPersonIdOrderByRequestedAtDesc(
                subject.id(), actor.requirePerson().value());
        if (latest.isPresent() && latest.get().row().state() == AccessRequestState.OPEN) {
            return latest.get().id();
        }
        try {
            var request = requests.saveAndFlush(new AccessRequest(subject, actor, purpose, clock.instant()));
            announcer.say(subject, "access.requested", Map.of());
            return request.id();
        } catch (DataIntegrityViolationException twice) {
            throw new RuleViolation("access.requestedAlready", "You have asked for this already.");
        }
    }

    /** Gives the person READ, until {@code to} when that is set. */
    public void grant(AccessRequestId id, @Nullable Instant to, String reason) {
        var request = managed(id);
        if (to != null && !to.isAfter(clock.instant())) {
            throw RuleViolation.onField("access.end", "to", "Choose an end in the future, or none.");
        }
        request.grant(actors.get(), reason, clock.instant());
        announcer.say(request.subject(), "access.requestGranted", request.decisionFor());
        registry.grant(request.subject(), Principal.of(request.person()), Level.READ, to, "Asked for access");
        requests.save(request);
    }

    public void decline(AccessRequestId id, String reason) {
        var request = managed(id);
        request.decline(actors.get(), reason, clock.instant());
        announcer.say(request.subject(), "access.requestDeclined", request.decisionFor());
        requests.save(request);
    }

    /** Unknown requests and those of other people's subjects look the same. */
    private AccessRequest managed(AccessRequestId id) {
        var request = requests.findById(id.value()).orElseThrow(() -> new NotFound("Request"));
        try {
            access.require(Level.MANAGE, request.subject());
        } catch (AccessRefused refused) {
            throw new NotFound("Request");
        }
        return request;
    }
}
