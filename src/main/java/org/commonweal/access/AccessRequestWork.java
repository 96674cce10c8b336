package org.commonweal.access;

import java.util.List;
import org.commonweal.identity.Directory;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.DueWork;
import org.springframework.stereotype.Component;

/** Requests that wait for a manager. */
@Component
class AccessRequestWork implements DueWork {

    private final AccessRequestQueries queries;
    private final Directory directory;

    AccessRequestWork(AccessRequestQueries queries, Directory directory) {
        this.queries = queries;
        this.directory = directory;
    }

    @Override
    public List<Item> dueFor(Actor actor, int limit) {
        return actor.isPerson()
                ? queries.findOpen(limit).stream().map(this::item).toList()
                : List.of();
    }

    private Item item(AccessRequestRow request) {
        return new Item(
                directory.person(request.person()).name() + " asks for access",
                "To " + queries.nameOf(request.subject()),
                null,
                "access-requests");
    }
}
