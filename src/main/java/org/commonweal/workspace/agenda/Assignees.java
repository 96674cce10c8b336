package org.commonweal.workspace.agenda;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Directory;
import org.commonweal.identity.PersonRef;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.workspace.WorkspaceId;
import org.springframework.stereotype.Component;

/** Who is offered when a task is given away: members, people of contributing organisations, and oneself. */
@Component
class Assignees {

    private final Access access;
    private final Directory directory;
    private final CurrentActor actors;
    private final PortalClock clock;

    Assignees(Access access, Directory directory, CurrentActor actors, PortalClock clock) {
        this.access = access;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    List<PersonRef> of(WorkspaceId space) {
        var people = new LinkedHashSet<PersonId>();
        people.add(actors.get().requirePerson());
        for (var holder : access.holders(space.subject(), Level.READ)) {
            if (holder.kind() == Principal.Kind.PERSON) {
                people.add(new PersonId(holder.id()));
            }
        }
        // Organisations that only read, such as the whole council, would drown those who do the work.
        for (var holder : access.holders(space.subject(), Level.CONTRIBUTE)) {
            if (holder.kind() == Principal.Kind.ORGANISATION && !holder.isAnyPartner()) {
                people.addAll(directory.membersOf(new OrganisationId(holder.id()), clock.instant()));
            }
        }
        return directory.people(people).values().stream()
                .sorted(Comparator.comparing(PersonRef::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
