package org.commonweal.audit;

import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** The trail of a space says who read and did what: it is for its managers and the auditors. */
@Component
class TrailGuard {

    private final Access access;
    private final CurrentActor actors;

    TrailGuard(Access access, CurrentActor actors) {
        this.access = access;
        this.actors = actors;
    }

    void requireTrailOf(SubjectRef space) {
        var standing = actors.standing();
        boolean auditor = standing != null && standing.has(Role.AUDITOR);
        access.require(auditor ? Level.READ : Level.MANAGE, space);
    }
}
