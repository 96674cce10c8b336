package org.commonweal.workspace.documents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweal.identity.Directory;
import org.commonweal.identity.PersonRef;
import org.commonweal.kernel.PersonId;

/** Names of people, looked up together. */
record Names(Map<PersonId, PersonRef> known) {

    static Names of(Directory directory, Collection<PersonId> people) {
        return new Names(directory.people(people.stream().distinct().collect(Collectors.toList())));
    }

    static String of(Directory directory, PersonId person) {
        return of(directory, List.of(person)).of(person);
    }

    String of(PersonId person) {
        var found = known.get(person);
        return found == null ? "A former member" : found.name();
    }
}
