package org.commonweal.evidence;

import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.identity.Standing;
import org.springframework.stereotype.Component;

/** Who reviews evidence: analysts and commissioning officers of the home council. */
@Component
class Reviewers {

    private static final Role[] ROLES = {
        Role.ANALYST, Role.COMMISSIONING_OFFICER, Role.COMMISSIONING_HEAD, Role.LEAD_COMMISSIONER
    };

    private final CurrentActor actors;

    Reviewers(CurrentActor actors) {
        this.actors = actors;
    }

    boolean includesActor() {
        var standing = actors.standing();
        return standing != null && includes(standing);
    }

    private static boolean includes(Standing standing) {
        var council = standing.council();
        if (council == null) {
            return false;
        }
        for (var role : ROLES) {
            if (standing.hasAt(council, role)) {
                return true;
            }
        }
        return false;
    }
}
