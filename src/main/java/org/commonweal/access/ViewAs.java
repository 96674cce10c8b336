package org.commonweal.access;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.SubjectRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a space to its managers as a member of another organisation would see it; every look is recorded. */
@Service
@Transactional
@SignedIn
public class ViewAs {

    private final Access access;
    private final Announcer announcer;
    private final CurrentActor actors;
    private final InsideOfSpace inside;

    ViewAs(Access access, Announcer announcer, CurrentActor actors, InsideOfSpace inside) {
        this.inside = inside;
        this.access = access;
        this.announcer = announcer;
        this.actors = actors;
    }

    /** Whether the actor may look at the space as somebody else. */
    @Transactional(readOnly = true)
    public boolean mayLook(SubjectRef space) {
        var standing = actors.standing();
        boolean byRole = standing != null && (standing.has(Role.AUDITOR) || standing.has(Role.ADMINISTRATOR));
        return byRole || access.may(Level.MANAGE, space);
    }

    /**
     * Runs reading work with the eyes of a member of the organisation, who holds nothing personally.
     *
     * @param look must only read: whatever it asks for above READ is refused
     */
    public <T> T look(SubjectRef space, OrganisationId organisation, Supplier<T> look) {
        if (!mayLook(space)) {
            access.require(Level.MANAGE, space);
            throw new NotFound(space);
        }
        announcer.say(
                space,
                "access.viewedAs",
                Map.of("organisation", organisation.value().toString()));
        return actors.viewingAs(organisation, look);
    }

    /** The space and all in it that a member of the organisation sees or knows of; the rest is not mentioned. */
    public List<SeenThing> contents(SubjectRef space, OrganisationId organisation) {
        return look(space, organisation, () -> inside.known(space));
    }
}
