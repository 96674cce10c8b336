package org.commonweal.identity.ui;

import java.util.stream.Stream;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.springframework.stereotype.Component;

/** Which of these screens have something for whoever looks; what they show is decided by the services. */
@Component
class Overseer {

    private final CurrentActor actors;

    Overseer(CurrentActor actors) {
        this.actors = actors;
    }

    boolean looksAfterSomebody() {
        return Stream.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.ORG_ADMIN).anyMatch(actors::has);
    }

    boolean atCouncil() {
        var standing = actors.standing();
        return standing != null && standing.council() != null;
    }
}
