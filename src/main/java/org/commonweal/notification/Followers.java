package org.commonweal.notification;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.identity.Directory;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** Those who follow a space: its members, one by one and through their organisations. */
@Component
class Followers {

    private final Access access;
    private final Directory directory;

    Followers(Access access, Directory directory) {
        this.access = access;
        this.directory = directory;
    }

    Set<PersonId> of(SubjectRef space, Instant at) {
        var people = new LinkedHashSet<PersonId>();
        for (var holder : access.holders(space, Level.CONTRIBUTE)) {
            if (holder.kind() == Principal.Kind.PERSON) {
                people.add(new PersonId(holder.id()));
            } else if (holder.kind() == Principal.Kind.ORGANISATION) {
                people.addAll(directory.membersOf(new OrganisationId(holder.id()), at));
            }
        }
        return people;
    }
}
